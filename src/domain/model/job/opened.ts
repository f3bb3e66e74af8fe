/** Letters that make no word and no number, so that no filter takes a mark for what someone wrote. */
const letters = 'bcdfghjkmnpqrtvx';
const prime = 0x01000193;

/**
 * A short mark of what a form showed when it was opened; rides in its button, and is compared with what is stored when it is
 * pressed. Two values have the same mark when they are alike, field by field.
 */
export function markOf(value: unknown): string {
  const text = inOrder(value);
  return spelled(hash(text, 0x811c9dc5)) + spelled(hash(text, 0x9747b28c));
}

/** What a form has sent. */
export interface Sent<T> {
  readonly typed: T;
  /** The mark of what it showed when it was opened; missing on cards of an earlier release. */
  readonly opened?: string | undefined;
}

/** True when what the form was opened at has changed since. A card without a mark, from an earlier release, is let through. */
export function changedSince(opened: string | undefined, standing: unknown): boolean {
  return opened !== undefined && opened !== markOf(standing);
}

/** JSON with the keys in order and without those that are undefined. */
function inOrder(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function hash(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), prime) >>> 0;
  return sum;
}

function spelled(sum: number): string {
  return Array.from({ length: 8 }, (_, at) => letters[(sum >>> (4 * at)) & 15]).join('');
}
