import type { CasePointer } from '../../model/case/case-pointer.js';
import type { Meeting } from '../../model/group/meeting.js';
import { type Change, insert, type Row, replace } from '../../model/row.js';
import { countedOfCase } from '../../figures/count-case.js';
import { countsOf, storedCounts } from '../../figures/counts.js';
import type { Unit } from '../../model/group/group.js';
import type { CountRow } from '../../model/case/retention.js';

/** Key of the counts of a year and routine. */
export function countId(year: string, routine: string): string {
  return `${year}|${routine}`;
}

export function yearOf({ date }: Pick<Meeting, 'date'>): string {
  return date.slice(0, 4);
}

/**
 * What a purged case leaves behind, by year: numbers that say nothing of any one case. What figures count is kept in the
 * half-year in which it happened, so that they are the same after the purge.
 * @param year of its meeting, or of its registration
 */
export function keptOfCase(
  pointer: CasePointer,
  year: string,
  units: readonly Unit[],
): readonly Pick<CountRow, 'year' | 'counts'>[] {
  const figures = storedCounts(countsOf(countedOfCase(pointer, units)));
  const years = [...new Set([year, ...Object.keys(figures)])];
  return years.map((one) => ({
    year: one,
    counts: { ...(one === year ? countsOfCase(pointer) : {}), ...figures[one] },
  }));
}

function countsOfCase(pointer: CasePointer): Readonly<Record<string, number>> {
  const { state, outcome, type, carriedOver } = pointer;
  return {
    cases: 1,
    [`state.${state}`]: 1,
    [`type.${type}`]: 1,
    ...(outcome === undefined ? {} : { [`outcome.${outcome.id}`]: 1 }),
    ...(carriedOver === 0 ? {} : { carriedOver }),
  };
}

/** The counts with more added; written in the transaction that takes away what was counted. */
export function addCounts(
  groupId: string,
  known: Row<'count'> | undefined,
  { year, routine }: Pick<CountRow, 'year' | 'routine'>,
  more: CountRow['counts'],
): Change {
  const before = known?.value.counts ?? {};
  const keys = [...new Set([...Object.keys(before), ...Object.keys(more)])].sort();
  const counts = Object.fromEntries(keys.map((key) => [key, (before[key] ?? 0) + (more[key] ?? 0)]));
  const value: CountRow = { year, routine, counts };
  return known === undefined
    ? insert('count', groupId, countId(year, routine), value)
    : replace(known, value);
}

/** A meeting whose agenda and bookings no longer name the case. */
export function withoutCase(meeting: Meeting, code: string): Meeting {
  const { order, minutes, fixedPoints } = meeting.agenda;
  const kept = Object.fromEntries(Object.entries(minutes).filter(([slot]) => slot !== code));
  const agenda = { order: order.filter((slot) => slot !== code), minutes: kept, fixedPoints };
  if (meeting.bookings === undefined) return { ...meeting, agenda };
  const bookings = meeting.bookings.map(({ code: own, ...rest }) =>
    own === undefined || own === code ? rest : { ...rest, code: own },
  );
  return { ...meeting, agenda, bookings };
}
