import { agendaChanged } from '../agenda/agenda-changed.js';
import { type DayOff, dayOff } from '../calendar/day-off.js';
import { addDays } from '../calendar/local-date.js';
import { toInstant, toLocal } from '../calendar/zone.js';
import type { CasePointer } from '../case/case-pointer.js';
import type { PersonKey } from '../group/person.js';
import type { Snapshot } from '../group/snapshot.js';
import { later } from '../reminder/later.js';
import { meetingEnd, meetingStart } from '../reminder/meeting-moments.js';
import { planMeetingTimers } from '../reminder/plan-meeting-timers.js';
import { planNotice } from '../reminder/plan-notice.js';
import { concernNews } from '../registration/case-news.js';
import { activeMember } from '../rights/members.js';
import type { RoutineBook } from '../routine/routine-book.js';
import { type Change, type Row, replace } from '../storage/row.js';
import type { Instant, LocalDate, LocalTime } from '../time.js';
import { coordinatedMeeting } from './coordinated-meeting.js';
import type { Meeting } from './meeting.js';

export type MeetingChanged =
  | { readonly kind: 'notFound' | 'notAllowed' | 'passed' }
  | { readonly kind: 'in-the-past' | 'too-far' | 'taken' }
  | { readonly kind: 'day-off'; readonly reason: DayOff }
  | { readonly kind: 'changed'; readonly meeting: Meeting; readonly carried: number };

export interface MeetingDecision<R = MeetingChanged> {
  readonly changes: readonly Change[];
  readonly result: R;
}

const mostDaysAhead = 800;
const usefulAfterSeconds = 24 * 3600;

/** Another date or time: everyone is told, timers planned anew, what was posted corrected; cases stay. */
export function moveMeeting(
  snapshot: Snapshot,
  routines: RoutineBook,
  person: PersonKey,
  meetingId: string,
  to: { readonly date: LocalDate; readonly time: LocalTime },
  now: Instant,
): MeetingDecision {
  const row = coordinatedMeeting(snapshot, person, meetingId, now, meetingStart);
  if (!('value' in row)) return { changes: [], result: row };
  const group = snapshot.group.value;
  const before = row.value;
  if (before.date === to.date && before.time === to.time) {
    return { changes: [], result: { kind: 'changed', meeting: before, carried: 0 } };
  }
  const fault = dateFault(snapshot, meetingId, to, now);
  if (fault !== undefined) return { changes: [], result: fault };
  const meeting: Meeting = {
    ...before,
    ...to,
    movedFrom: { date: before.date, time: before.time },
    revision: before.revision + 1,
    // Who could come then may not be able to now, and who was excused is told anew.
    absent: [],
    toldNotNeeded: [],
  };
  return {
    changes: [
      ...withAgenda({ ...row, value: meeting }, now),
      news('meeting-moved', group.id, meeting, now),
      ...planMeetingTimers(meeting, group, routines, now),
    ],
    result: { kind: 'changed', meeting, carried: 0 },
  };
}

/** Cancels: everyone is told; cases registered to it go on to the next meeting that takes them. */
export function cancelMeeting(
  snapshot: Snapshot,
  routines: RoutineBook,
  person: PersonKey,
  meetingId: string,
  now: Instant,
): MeetingDecision {
  const known = snapshot.meetings.find(({ value }) => value.id === meetingId)?.value;
  if (known?.state === 'cancelled' && activeMember(snapshot, person)?.coordinator === true) {
    return { changes: [], result: { kind: 'changed', meeting: known, carried: 0 } };
  }
  const row = coordinatedMeeting(snapshot, person, meetingId, now, meetingStart);
  if (!('value' in row)) return { changes: [], result: row };
  const meeting: Meeting = { ...row.value, state: 'cancelled', revision: row.value.revision + 1 };
  const cases = snapshot.cases.filter(
    ({ value }) =>
      value.meetingId === meetingId && (value.state === 'registered' || value.state === 'waiting-late'),
  );
  const carried = cases.flatMap((one) => {
    const next = nextMeetingFor(snapshot, routines, one.value.routine, meeting, now);
    if (next === undefined) return [];
    const { value } = one;
    const moved: CasePointer = {
      ...value,
      state: 'registered',
      meetingId: next.value.id,
      revision: value.revision + 1,
      changedAt: now,
    };
    // A late case comes in time for the next one: now its units are told; whoever was told to stay away is called.
    return [{ next, changes: [replace(one, moved), ...concernNews(snapshot, routines, value, moved, now)] }];
  });
  const nexts = [...new Map(carried.map(({ next }) => [next.id, next])).values()];
  const codes = cases.map(({ value }) => value.code).join(',');
  return {
    changes: [
      ...withAgenda({ ...row, value: meeting }, now),
      ...carried.flatMap(({ changes }) => changes),
      ...nexts.flatMap((next) => agendaChanged(next, now)),
      news('meeting-cancelled', snapshot.group.value.id, meeting, now, codes),
    ],
    result: { kind: 'changed', meeting, carried: carried.length },
  };
}

/** The next planned meeting of a kind that takes the routine's cases, whether its registration is open or not. */
export function nextMeetingFor(
  snapshot: Snapshot,
  routines: RoutineBook,
  routineId: string,
  after: Meeting,
  now: Instant,
): Row<'meeting'> | undefined {
  const kinds = routines.get(routineId).meetings.kinds.filter(({ takesCases }) => takesCases);
  return snapshot.meetings
    .filter(
      ({ value }) =>
        value.id !== after.id &&
        value.state === 'planned' &&
        kinds.some(({ id }) => id === value.kind) &&
        meetingStart(value) > now &&
        meetingStart(value) > meetingStart(after),
    )
    .sort((a, b) => (meetingStart(a.value) < meetingStart(b.value) ? -1 : 1))[0];
}

function dateFault(
  snapshot: Snapshot,
  meetingId: string,
  { date, time }: { readonly date: LocalDate; readonly time: LocalTime },
  now: Instant,
): MeetingChanged | undefined {
  if (toInstant(date, time) <= now) return { kind: 'in-the-past' };
  if (date > addDays(toLocal(now).date, mostDaysAhead)) return { kind: 'too-far' };
  const reason = dayOff(date, snapshot.group.value.settings.closedDays);
  if (reason !== undefined) return { kind: 'day-off', reason };
  const taken = snapshot.meetings.some(
    ({ value }) => value.id !== meetingId && value.state === 'planned' && value.date === date,
  );
  return taken ? { kind: 'taken' } : undefined;
}

/** The row as it is to be, with a new revision of its posted agenda when there is one. */
function withAgenda(row: Row<'meeting'>, now: Instant): readonly Change[] {
  const changes = agendaChanged(row, now);
  return changes.some(({ op }) => op === 'replace') ? changes : [replace(row, row.value)];
}

function news(
  kind: 'meeting-moved' | 'meeting-cancelled',
  groupId: string,
  meeting: Meeting,
  now: Instant,
  cases = '',
): Change {
  return planNotice({
    groupId,
    kind,
    subject: { meetingId: meeting.id },
    occurrence: meeting.revision,
    at: now,
    usefulUntil: later(meetingEnd(meeting), usefulAfterSeconds),
    meetingRevision: meeting.revision,
    facts: { cases },
  });
}
