import type { CasePointer } from '../../model/case/case-pointer.js';
import type { Meeting } from '../../model/group/meeting.js';
import { type Change, insert, type Row, replace } from '../../model/row.js';
import type { CountRow } from '../../model/case/retention.js';

/** Key of the counts of a year and routine. */
export function countId(year: string, routine: string): string {
  return `${year}|${routine}`;
}

export function yearOf({ date }: Pick<Meeting, 'date'>): string {
  return date.slice(0, 4);
}

/** What a purged case leaves behind: numbers that say nothing of any one case. */
export function countsOfCase(pointer: CasePointer): Readonly<Record<string, number>> {
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

/** A meeting whose agenda no longer names the case. */
export function withoutCase(meeting: Meeting, code: string): Meeting {
  const { order, minutes, fixedPoints } = meeting.agenda;
  const kept = Object.fromEntries(Object.entries(minutes).filter(([slot]) => slot !== code));
  return { ...meeting, agenda: { order: order.filter((slot) => slot !== code), minutes: kept, fixedPoints } };
}
