import type { Instant } from '../calendar/dates/time.js';
import { type Half, halfOf } from './period.js';

export type Tally = Readonly<Record<string, number>>;

/** How many of each kind, by half-year. */
export type Counts = Readonly<Partial<Record<Half, Tally>>>;

/** One more of each of the kinds, in the half-year of the moment. */
export interface CountedKinds {
  readonly at: Instant;
  readonly kinds: readonly string[];
}

export function countsOf(all: readonly CountedKinds[]): Counts {
  return addedUp(
    all.map(({ at, kinds }) => ({ [halfOf(at)]: Object.fromEntries(kinds.map((kind) => [kind, 1])) })),
  );
}

export function addedUp(all: readonly Counts[]): Counts {
  const sum = new Map<Half, Tally>();
  for (const counts of all) {
    for (const [half, tally] of Object.entries(counts) as [Half, Tally][]) {
      sum.set(half, addedTallies(sum.get(half) ?? {}, tally));
    }
  }
  return Object.fromEntries(sum);
}

export function addedTallies(one: Tally, other: Tally): Tally {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
  return Object.fromEntries(keys.map((key) => [key, (one[key] ?? 0) + (other[key] ?? 0)]));
}

/** As the stored counts of a year have them, beside what else is counted there. */
export function storedCounts(counts: Counts): Readonly<Record<string, Tally>> {
  const years = new Map<string, Tally>();
  for (const [half, tally] of Object.entries(counts) as [Half, Tally][]) {
    const [year = '', h = ''] = half.split('-');
    const own = Object.fromEntries(Object.entries(tally).map(([kind, n]) => [`${h}.${kind}`, n]));
    years.set(year, addedTallies(years.get(year) ?? {}, own));
  }
  return Object.fromEntries(years);
}

/** The counts of figures among all that is stored of a year. */
export function readCounts(year: string, stored: Tally): Counts {
  return addedUp(
    Object.entries(stored).flatMap(([key, n]) => {
      const [, half, kind = ''] = /^(h[12])\.(.+)$/.exec(key) ?? [];
      return half === undefined ? [] : [{ [`${year}-${half}`]: { [kind]: n } }];
    }),
  );
}
