import { agendaChanged } from '../../timers/agenda-changed.js';
import type { CasePointer } from '../../model/case-pointer.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import { routineOf } from '../../routine/routine-of.js';
import { type Change, type Row, replace } from '../../model/row.js';
import type { Instant } from '../../calendar/time.js';
import { caseTimers } from '../lives/life-timers.js';
import { caseNotice, concernNews } from './case-news.js';
import type { CaseFault } from './unit-choice.js';

export type CaseChanged =
  | { readonly kind: 'changed'; readonly pointer: CasePointer; readonly waits?: Waits }
  | { readonly kind: 'notFound' | 'notAllowed' | 'settled' | 'changed-since' }
  | { readonly kind: 'faults'; readonly faults: readonly CaseFault[] };

/** What waits for the coordinator's word: the case itself, or units that came late. */
export interface Waits {
  readonly what: 'case' | 'units';
  readonly unitNames: readonly string[];
  /** The group has nobody who may give it. */
  readonly nobodyToAsk: boolean;
}

export interface CaseDecision<R = CaseChanged> {
  readonly changes: readonly Change[];
  readonly result: R;
}

export interface CaseEdit {
  readonly units: readonly string[];
  readonly categories: readonly string[];
  readonly meetingId: string;
}

type Refused = 'notFound' | 'notAllowed' | 'settled' | 'changed-since';

export const refuse = (kind: Refused): CaseDecision<{ readonly kind: Refused }> => ({
  changes: [],
  result: { kind },
});

/** The row, its meetings, and the news to those concerned before and after. */
export function concernedTold(
  snapshot: Snapshot,
  routines: RoutineBook,
  row: Row<'case'>,
  after: CasePointer,
  now: Instant,
): CaseDecision<{ readonly kind: 'changed'; readonly pointer: CasePointer }> {
  const before = row.value;
  const groupId = snapshot.group.value.id;
  const ids = new Set([before.meetingId, after.meetingId]);
  const meetings = snapshot.meetings.filter(({ value }) => ids.has(value.id));
  const gone = after.state === 'withdrawn';
  const wasTold = before.state === 'registered';
  const kind = gone ? 'case-withdrawn' : 'case-changed';
  const news = wasTold ? [caseNotice(groupId, kind, after, now, { units: before.units })] : [];
  return {
    changes: [
      replace(row, after),
      ...meetings.flatMap((meeting) => agendaChanged(meeting, now)),
      ...news,
      ...concernNews(snapshot, routines, before, gone ? { ...after, units: [] } : after, now),
      ...caseTimers(snapshot, routineOf(routines, before), before, after, now),
    ],
    result: { kind: 'changed', pointer: after },
  };
}
