export interface Filtered {
  readonly value: unknown;
  /** Paths of the strings that were emptied; a field's own name for what stands at the top. */
  readonly rejected: readonly string[];
}

/** Empties every string, however deep, that could point out a client. */
export function emptyPersonalData(
  value: unknown,
  holdsPersonalData: (text: string) => boolean,
  path = '',
): Filtered {
  if (typeof value === 'string') {
    return holdsPersonalData(value) ? { value: '', rejected: [path] } : { value, rejected: [] };
  }
  if (typeof value !== 'object' || value === null) return { value, rejected: [] };
  const parts = Object.entries(value).map(([key, inner]) => {
    const inside = path === '' ? key : `${path}.${key}`;
    return { key, ...emptyPersonalData(inner, holdsPersonalData, inside) };
  });
  const rejected = parts.flatMap((part) => part.rejected);
  if (Array.isArray(value)) return { value: parts.map((part) => part.value), rejected };
  return { value: Object.fromEntries(parts.map((part) => [part.key, part.value])), rejected };
}
