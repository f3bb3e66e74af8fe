import type { LocalDate } from '../calendar/dates/time.js';
import type { RoutineBook } from '../routine/definition/routine-book.js';
import { addedTallies, type Counts, type Tally } from './counts.js';
import type { Sum } from './equations.js';
import { hiddenAmong } from './hide.js';
import { layoutOf, type TableId, versionsFor } from './layout.js';
import { type Column, columns, halfId, isTold, periodOf } from './period.js';
import { type Relation, relationsOf, withTotals } from './relations.js';

/** A number that is not shown is missing: it is under five, or tells one that is. */
export interface FigureRow {
  readonly kind: string;
  readonly numbers: Readonly<Partial<Record<Column, number>>>;
}

export interface FigureTable {
  readonly id: TableId;
  readonly total?: FigureRow;
  readonly rows: readonly FigureRow[];
}

/** A year of a group's cases by one routine, as it may be shown. */
export interface Figures {
  readonly routine: string;
  readonly year: number;
  readonly tables: readonly FigureTable[];
}

/**
 * What is hidden is the same whichever of the year's periods is looked at: one can be taken from another. A year is shown
 * when it is over: until then it would tell what few things have happened since the half-year before.
 */
export function figuresOf(
  book: RoutineBook,
  routine: string,
  counts: Counts,
  { year, today }: { readonly year: number; readonly today: LocalDate },
): Figures {
  const versions = versionsFor(book, routine);
  const layout = layoutOf(versions);
  const h1 = withTotals(counts[halfId(year, 1)] ?? {});
  const h2 = withTotals(counts[halfId(year, 2)] ?? {});
  const tallies = { h1, h2, year: addedTallies(h1, h2) };
  const seen = layout.flatMap(({ total, rows }) => [...(total === undefined ? [] : [total]), ...rows]);
  const places = placesOf(tallies, relationsOf(versions, layout), [...new Set(seen)]);
  const shown = shownOf(
    places,
    columns.filter((column) => isTold(periodOf(year, column), today)),
  );
  const rowOf = (kind: string): FigureRow => ({ kind, numbers: shown.get(kind) ?? {} });
  return {
    routine,
    year,
    tables: layout.map(({ id, total, rows }) => ({
      id,
      ...(total === undefined ? {} : { total: rowOf(total) }),
      rows: rows.map(rowOf),
    })),
  };
}

type Tallies = Readonly<Record<Column, Tally>>;

/** The numbers of each kind that may be shown. */
function shownOf(
  { kinds, seen, values, sums }: Places,
  told: readonly Column[],
): ReadonlyMap<string, FigureRow['numbers']> {
  const place = (kind: string, column: Column) =>
    kinds.indexOf(kind) * columns.length + columns.indexOf(column);
  const unseen = kinds.flatMap((kind) =>
    columns
      .filter((column) => !seen.includes(kind) || !told.includes(column))
      .map((column) => place(kind, column)),
  );
  const hidden = hiddenAmong({ values, sums, unseen: new Set(unseen) });
  const numbersOf = (kind: string) =>
    Object.fromEntries(
      columns
        .filter((column) => !hidden.has(place(kind, column)))
        .map((column) => [column, values[place(kind, column)]]),
    );
  return new Map(seen.map((kind) => [kind, numbersOf(kind)]));
}

interface Places {
  readonly kinds: readonly string[];
  /** Those of the kinds that a table has. */
  readonly seen: readonly string[];
  readonly values: readonly number[];
  readonly sums: readonly Sum[];
}

/** Every kind in each column, and what is known of their sums. */
function placesOf(tallies: Tallies, relations: readonly Relation[], seen: readonly string[]): Places {
  const left = (relation: Relation, column: Column) =>
    relation.parts.reduce(
      (rest, part) => rest - (tallies[column][part] ?? 0),
      tallies[column][relation.whole] ?? 0,
    );
  const told = relations
    .filter(({ parts }) => parts.length > 0)
    .map((relation, i) => ({
      ...relation,
      rest: `left.${i}`,
      numbers: columns.map((c) => left(relation, c)),
    }))
    .map((one) => ({ ...one, some: one.numbers.some((n) => n !== 0) }))
    .filter(({ left: how, some }) => how !== 'equal' || !some);
  const rests = told.filter(({ left: how, some }) => how === 'rest' || some);
  const kinds = [
    ...new Set([
      ...seen,
      ...told.flatMap(({ whole, parts }) => [whole, ...parts]),
      ...rests.map(({ rest }) => rest),
    ]),
  ];
  const numbersOf = (kind: string) =>
    rests.find(({ rest }) => rest === kind)?.numbers ?? columns.map((column) => tallies[column][kind] ?? 0);
  const at = (kind: string, c: number) => kinds.indexOf(kind) * columns.length + c;
  const ofKinds = told.flatMap(({ whole, parts, rest }) =>
    columns.map((_, c) => ({
      whole: at(whole, c),
      parts: [...parts, ...(rests.some((one) => one.rest === rest) ? [rest] : [])].map((kind) => at(kind, c)),
    })),
  );
  // The halves have been shown before the year is.
  const ofYear = kinds.map((kind) => ({
    whole: at(kind, 2),
    parts: [at(kind, 0), at(kind, 1)],
    hidesFirst: 'whole' as const,
  }));
  return { kinds, seen, values: kinds.flatMap(numbersOf), sums: [...ofKinds, ...ofYear] };
}
