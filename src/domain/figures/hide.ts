import { type Equation, equationOf, solvedEquations, type Sum } from './equations.js';

/** Fewer than so many are never shown. */
export const fewest = 5;

/** Numbers by their place, what is known of their sums, and places that are shown to nobody. */
export interface Tables {
  readonly values: readonly number[];
  readonly sums: readonly Sum[];
  readonly unseen: ReadonlySet<number>;
}

/**
 * The places that are not shown: numbers under five, and as many more as it takes that none of them, and no sum of some
 * of them under five, can be worked out from what is shown. Nothing tells a number that is hidden for its own sake from
 * one that hides another.
 */
export function hiddenAmong(tables: Tables): ReadonlySet<number> {
  const hidden = new Set(tables.unseen);
  tables.values.forEach((value, place) => {
    if (value < fewest) hidden.add(place);
  });
  for (;;) {
    const next = alsoHidden(tables, hidden);
    if (next === undefined) return hidden;
    hidden.add(next);
  }
}

/** One more place that must be hidden; undefined when what is shown tells nothing that it should not. */
function alsoHidden(tables: Tables, hidden: ReadonlySet<number>): number | undefined {
  const { values, sums } = tables;
  const known = sums.map((sum) => ({ sum, equation: equationOf(sum, hidden) }));
  const alone = known.find(({ equation }) => tells(values, equation));
  if (alone !== undefined) return nextIn(tables, [alone.sum], hidden);
  const solved = solvedEquations(known.map(({ equation }) => equation).filter(({ size }) => size > 0));
  const found = solved.find((equation) => tells(values, equation));
  if (found === undefined) return undefined;
  const near = sums.filter(({ whole, parts }) => found.has(whole) || parts.some((part) => found.has(part)));
  return nextIn(tables, near, hidden) ?? nextIn(tables, sums, hidden);
}

/** The smallest of what is still shown: wholes that are to go first, then parts, then wholes. */
function nextIn({ values }: Tables, sums: readonly Sum[], hidden: ReadonlySet<number>): number | undefined {
  const shown = (places: readonly number[]) =>
    smallest(
      values,
      places.filter((place) => !hidden.has(place)),
    );
  const first = sums.filter(({ hidesFirst }) => hidesFirst === 'whole');
  return (
    shown(first.map(({ whole }) => whole)) ??
    shown(sums.flatMap(({ parts }) => parts)) ??
    shown(sums.map(({ whole }) => whole))
  );
}

/** What an equation gives away is the sum of its numbers, when it takes none of them from another. */
function tells(values: readonly number[], equation: Equation): boolean {
  if (equation.size === 0) return false;
  const factors = [...equation.values()];
  const isSum = factors.every((factor) => factor > 0) || factors.every((factor) => factor < 0);
  if (!isSum) return false;
  return [...equation.keys()].reduce((total, place) => total + (values[place] ?? 0), 0) < fewest;
}

function smallest(values: readonly number[], among: readonly number[]): number | undefined {
  return [...among].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b)[0];
}
