/** Keys whose strings are ids, addresses or buttons' data, and are never shown. */
const unseen = new Set([
  'id',
  'type',
  'data',
  'url',
  'verb',
  'replyToId',
  'contentType',
  '$schema',
  'version',
]);

/**
 * The last look before bytes leave: the place of the first text that names someone by number; undefined when none does.
 * It should never find anything, for every door before it has looked; what it finds is not sent, and its value is not told.
 */
export function heldAt(
  message: unknown,
  holdsNumber: (text: string) => boolean,
  path = '',
): string | undefined {
  if (typeof message === 'string') return holdsNumber(message) ? path : undefined;
  if (typeof message !== 'object' || message === null) return undefined;
  for (const [key, value] of Object.entries(message)) {
    if (unseen.has(key)) continue;
    const found = heldAt(value, holdsNumber, path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
