import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { countedOfCase } from '../../domain/figures/count-case.js';
import { addedUp, type Counts, countsOf, readCounts } from '../../domain/figures/counts.js';
import { type Figures, figuresOf } from '../../domain/figures/figures.js';
import { isTold, type Period, periodsOfYears, presentHalf } from '../../domain/figures/period.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Row } from '../../domain/model/row.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';

export interface FiguresView {
  readonly snapshot: Snapshot;
  readonly figures: Figures;
  readonly period: Period;
  /** What may be chosen instead, the latest first. */
  readonly periods: readonly Period[];
  readonly today: LocalDate;
}

/** Years that can be chosen on a card: a decision is rarely about older ones, and `samrad figures` has them all. */
const mostYears = 4;

/** A group's figures, for its coordinators: of the routine and the period, or of the first and the present half-year. */
export async function lookAtFigures(
  deps: Deps,
  caller: Caller,
  groupId: string,
  wanted: { readonly routine?: string | undefined; readonly period?: string | undefined },
): Promise<FiguresView | 'notFound' | 'notAllowed'> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (typeof snapshot === 'string') return snapshot;
  const countsBy = await countGroup(deps, snapshot);
  const today = toLocal(deps.clock.now()).date;
  const { routines } = snapshot.group.value;
  const routine = routines.find((id) => id === wanted.routine) ?? routines[0] ?? '';
  const counts = countsBy(routine);
  const periods = choosable(counts, today);
  const period = periods.find(({ id }) => id === wanted.period) ?? presentHalf(today);
  const figures = figuresOf(deps.routines, routine, counts, { year: period.year, today });
  return { snapshot, figures, period, periods, today };
}

/** From the first year in which something is counted to the present one. */
function choosable(counts: Counts, today: LocalDate): readonly Period[] {
  const last = Number(today.slice(0, 4));
  const first = Math.min(last, ...Object.keys(counts).map((half) => Number(half.slice(0, 4))));
  const from = Math.max(first, last - mostYears + 1);
  return periodsOfYears(from, last)
    .filter((period) => isTold(period, today))
    .reverse();
}

/** The figures' counts of a routine: what stands in the cases, and what is left of those that have been purged. */
export type CountsBy = (routine: string) => Counts;

export async function countGroup(
  { ledger }: Pick<Deps, 'ledger'>,
  { group, units, cases: read }: Snapshot,
): Promise<CountsBy> {
  const { id } = group.value;
  let before = read;
  for (;;) {
    const kept = await ledger.list('count', id);
    const cases = await ledger.list('case', id);
    const standing = new Set(cases.map((row) => row.id));
    // A case that a purge has taken meanwhile would be counted twice, or not at all.
    if (before.every((row) => standing.has(row.id))) {
      return (routine) => countsFor(routine, { units, cases, kept });
    }
    before = cases;
  }
}

interface Counted extends Pick<Snapshot, 'units' | 'cases'> {
  readonly kept: readonly Row<'count'>[];
}

function countsFor(routine: string, { units, cases, kept }: Counted): Counts {
  const own = units.map(({ value }) => value);
  return addedUp([
    ...kept
      .filter(({ value }) => value.routine === routine)
      .map(({ value: { year, counts } }) => readCounts(year, counts)),
    countsOf(
      cases
        .filter(({ value }) => value.routine === routine)
        .flatMap(({ value }) => countedOfCase(value, own)),
    ),
  ]);
}
