import type { Routine } from './routine-schema.js';

type Path = readonly PropertyKey[];

/** Sentences that ask for a name (`{id}`) which the file does not have. */
export interface Unfilled {
  readonly path: Path;
  readonly allowed: string;
}

/** The routine with the names of systems, forms and laws put into its sentences: what runs never sees a `{id}`. */
export function fillNames(routine: Routine): {
  readonly routine: Routine;
  readonly faults: readonly Unfilled[];
} {
  const faults: Unfilled[] = [];
  const allowed = `{id} of one of names: ${routine.names.map(({ id }) => id).join(', ')}`;
  const filled = (text: string, locale: 'sv' | 'en', path: Path): string =>
    text.replaceAll(/\{([^{}]*)\}/g, (asked, id: string) => {
      const found = routine.names.find((one) => one.id === id);
      if (found === undefined) faults.push({ path, allowed });
      return found?.name[locale] ?? asked;
    });
  const walk = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((one, i) => walk(one, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    const isSentence = 'sv' in value && 'en' in value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]: [string, unknown]) => [
        key,
        isSentence && typeof inner === 'string' && (key === 'sv' || key === 'en')
          ? filled(inner, key, [...path, key])
          : walk(inner, [...path, key]),
      ]),
    );
  };
  const { names, ...sentences } = routine;
  return { routine: { ...(walk(sentences, []) as Omit<Routine, 'names'>), names }, faults };
}
