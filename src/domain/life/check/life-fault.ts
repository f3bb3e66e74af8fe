export interface LifeFault {
  /** From the life's own root. */
  readonly path: Path;
  readonly allowed: string;
  /** Why, where what is allowed does not say it. */
  readonly reason?: string;
}

export type Path = readonly PropertyKey[];

/** The ids that are not known, each at its place. */
export function oneOf(
  path: Path,
  ids: readonly string[],
  known: readonly string[],
  prefix = '',
): readonly LifeFault[] {
  const allowed = `one of: ${known.map((id) => `${prefix}${id}`).join(', ')}`;
  return ids.flatMap((id, i) =>
    known.includes(id) ? [] : [{ path: ids.length === 1 ? path : [...path, i], allowed }],
  );
}
