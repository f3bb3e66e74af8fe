import { unchanged } from '../../model/decision.js';
import { agendaChanged } from '../../timers/agenda-changed.js';
import { type DayOff, dayOff } from '../../calendar/day-off.js';
import { addDays } from '../../calendar/dates/local-date.js';
import { toInstant, toLocal } from '../../calendar/dates/zone.js';
import type { Snapshot } from '../../model/snapshot.js';
import { later } from '../../calendar/dates/later.js';
import { meetingEnd, meetingStart } from '../../routine/meetings/meeting-moments.js';
import { planMeetingTimers } from '../../timers/plan-meeting-timers.js';
import { planNotice } from '../../timers/plan-notice.js';
import { activeMember } from '../../model/members.js';
import { changedSince } from '../../model/job/opened.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import { type Change, type Row, replace } from '../../model/row.js';
import type { CaseDecision } from '../cases/case-changed.js';
import { askAfterMove } from '../cases/late/ask-after-move.js';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../../calendar/dates/time.js';
import { loadedRoutineOf } from '../../routine/definition/routine-of.js';
import { movedTimers } from '../lives/life-timers.js';
import { type Carried, carryCases, carryWhenLoaded, casesAt } from './carry-cases.js';
import { takenBy } from './taken-by.js';
import { coordinatedMeeting } from './coordinated-meeting.js';
import { type Meeting, momentOf, isCancelled } from '../../model/group/meeting.js';
import type { PersonScene, SceneNow } from '../../routine/scene.js';

export type MeetingChanged =
  | { readonly kind: 'notFound' | 'notAllowed' | 'passed' }
  | { readonly kind: 'in-the-past' | 'too-far' | 'taken' }
  /** Not as it was when the form was opened. */
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'day-off'; readonly reason: DayOff }
  | { readonly kind: 'changed'; readonly meeting: Meeting; readonly carried: number; readonly left: number };

export type MeetingDecision<R = MeetingChanged> = CaseDecision<R>;

const mostDaysAhead = 800;
const usefulAfterSeconds = 24 * 3600;

/** Another date or time: everyone is told, timers planned anew, what was posted corrected; cases stay. */
export function moveMeeting(
  scene: PersonScene,
  meetingId: string,
  to: LocalMoment,
  opened?: string,
): MeetingDecision {
  const { snapshot, routines, now } = scene;
  const row = coordinatedMeeting(scene, meetingId, meetingStart);
  if (!('value' in row)) return unchanged(row);
  const group = snapshot.group.value;
  const before = row.value;
  if (before.date === to.date && before.time === to.time) {
    return unchanged({ kind: 'changed', meeting: before, carried: 0, left: 0 });
  }
  if (changedSince(opened, momentOf(before))) return unchanged({ kind: 'changed-since' });
  const fault = dateFault(scene, meetingId, to);
  if (fault !== undefined) return unchanged(fault);
  const meeting: Meeting = {
    ...before,
    ...to,
    movedFrom: { date: before.date, time: before.time },
    revision: before.revision + 1,
    // Who could come then may not be able to now, and who was excused is told anew.
    absent: [],
    toldNotNeeded: [],
  };
  const moved = [
    ...withAgenda({ ...row, value: meeting }, now),
    news('meeting-moved', group.id, meeting, now),
    ...planMeetingTimers(meeting, group, routines, now),
  ];
  const after = withMeeting(snapshot, meeting);
  const asked = piecesThatFit(
    moved,
    [
      ...askAfterMove({ ...scene, snapshot: after }, meeting),
      ...casesAt(snapshot, meeting.id).flatMap(({ value }) => {
        const routine = loadedRoutineOf(routines, value);
        return routine === undefined ? [] : movedTimers(scene, after, routine, value);
      }),
    ].map((timer) => [timer]),
  );
  return {
    changes: [...moved, ...asked.flat()],
    result: { kind: 'changed', meeting, carried: 0, left: 0 },
  };
}

/** Cancels: everyone is told; cases registered to it go on to the next meeting that takes them. */
export function cancelMeeting(scene: PersonScene, meetingId: string, opened?: string): MeetingDecision {
  const { snapshot, now, by: person } = scene;
  const known = snapshot.meetings.find(({ value }) => value.id === meetingId)?.value;
  if (isCancelled(known) && activeMember(snapshot, person)?.coordinator === true) {
    return unchanged({ kind: 'changed', meeting: known, carried: 0, left: 1 });
  }
  const row = coordinatedMeeting(scene, meetingId, meetingStart);
  if (!('value' in row)) return unchanged(row);
  if (changedSince(opened, momentOf(row.value))) return unchanged({ kind: 'changed-since' });
  const meeting: Meeting = { ...row.value, state: 'cancelled', revision: row.value.revision + 1 };
  const codes = casesAt(snapshot, meetingId).map(({ value }) => value.code);
  const cancelled = [
    ...withAgenda({ ...row, value: meeting }, now),
    news('meeting-cancelled', snapshot.group.value.id, meeting, now, codes),
  ];
  const waiting = carryWhenLoaded(scene, meeting).map((timer) => [timer]);
  const told = [...cancelled, ...piecesThatFit(cancelled, waiting).flat()];
  const { changes, events, carried, left } = carryCases(scene, meeting, told);
  return { changes: [...told, ...changes], events, result: { kind: 'changed', meeting, carried, left } };
}

/** More cases than one transaction holds: the next ones go on from a meeting that is cancelled already. */
export function carryOn(
  scene: SceneNow,
  meetingId: string,
): MeetingDecision<Pick<Carried, 'carried' | 'left'> & { readonly kind: 'carried' }> {
  const { snapshot } = scene;
  const row = snapshot.meetings.find(({ value }) => value.id === meetingId);
  if (!isCancelled(row?.value)) {
    return unchanged({ kind: 'carried', carried: 0, left: 0 });
  }
  const { changes, events, carried, left } = carryCases(scene, row.value, []);
  return { changes, events, result: { kind: 'carried', carried, left } };
}

function dateFault(
  scene: SceneNow,
  meetingId: string,
  { date, time }: { readonly date: LocalDate; readonly time: LocalTime },
): MeetingChanged | undefined {
  const { snapshot, now } = scene;
  if (toInstant(date, time) <= now) return { kind: 'in-the-past' };
  if (date > addDays(toLocal(now).date, mostDaysAhead)) return { kind: 'too-far' };
  const reason = dayOff(date, snapshot.group.value.settings.closedDays);
  if (reason !== undefined) return { kind: 'day-off', reason };
  const kind = snapshot.meetings.find(({ value }) => value.id === meetingId)?.value.kind ?? '';
  const taken = takenBy(scene, { kind, date, time }, meetingId) !== undefined;
  return taken ? { kind: 'taken' } : undefined;
}

function withMeeting(snapshot: Snapshot, meeting: Meeting): Snapshot {
  const meetings = snapshot.meetings.map((row) =>
    row.value.id === meeting.id ? { ...row, value: meeting } : row,
  );
  return { ...snapshot, meetings };
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
  cases: readonly string[] = [],
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
