declare const checked: unique symbol;

/** A value whose every text the filter has let through. Nothing outside this folder can make one, so no door is walked round. */
export type Safe<T> = T & { readonly [checked]: true };
export type SafeText = Safe<string>;

export type Passed<T> =
  | { readonly kind: 'safe'; readonly value: Safe<T> }
  /** The place of the first text that was held; never the text. */
  | { readonly kind: 'held'; readonly at: string };

/**
 * Looks at every text of a value, however deep, but for those under keys whose texts are ids and are never shown.
 * @param holds true for a text that may not pass
 */
export function pass<T>(
  value: T,
  holds: (text: string) => boolean,
  ids: ReadonlySet<string> = new Set(),
): Passed<T> {
  const at = heldAt(value, holds, ids, '');
  return at === undefined ? { kind: 'safe', value: value as Safe<T> } : { kind: 'held', at };
}

/** A part of what was let through has been let through. */
export function part<T, Key extends keyof T>(whole: Safe<T>, key: Key): Safe<T[Key]> {
  return whole[key] as Safe<T[Key]>;
}

function heldAt(
  value: unknown,
  holds: (text: string) => boolean,
  ids: ReadonlySet<string>,
  path: string,
): string | undefined {
  if (typeof value === 'string') return holds(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (ids.has(key)) continue;
    // The key itself may be what somebody typed; then it does not stand in the path.
    if (holds(key)) return inside(path, '(key)');
    const found = heldAt(inner, holds, ids, inside(path, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface Emptied<T> {
  readonly value: Safe<T>;
  /** Paths of the texts that were emptied; a field's own name for what stands at the top. */
  readonly rejected: readonly string[];
}

/** Empties every text, however deep, that may not pass; or puts `instead` in its place. */
export function emptied<T>(value: T, holds: (text: string) => boolean, instead = ''): Emptied<T> {
  const rejected: string[] = [];
  const look = (inner: unknown, path: string): unknown => {
    if (typeof inner === 'string') {
      if (!holds(inner)) return inner;
      rejected.push(path);
      return instead;
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    const parts = Object.entries(inner).flatMap(([key, part]) => {
      if (!holds(key)) return [[key, look(part, inside(path, key))] as const];
      rejected.push(inside(path, '(key)'));
      return [];
    });
    return Array.isArray(inner) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
  };
  return { value: look(value, '') as Safe<T>, rejected };
}

function inside(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
