import { addWorkingDays } from '../calendar/working-days.js';
import { toInstant } from '../calendar/dates/zone.js';
import type { Group } from '../model/group/group.js';
import { type Meeting, isPlanned } from '../model/group/meeting.js';
import type { RoutineBook } from '../routine/definition/routine-book.js';
import type { Routine, TimerEventListener } from '../routine/definition/routine-schema.js';
import type { Change } from '../model/row.js';
import type { Instant, LocalTime } from '../calendar/dates/time.js';
import { later } from '../calendar/dates/later.js';
import {
  listenersOf,
  meetingEnd,
  meetingStart,
  momentAt,
  registrationEnd,
  remindsOfRegistration,
  routinesOf,
  takesCases,
} from '../routine/meetings/meeting-moments.js';
import { planNotice } from './plan-notice.js';

const afterMeetingSeconds = 14 * 24 * 3600;

/**
 * Every timer of one meeting at its present revision, from the routine's timer event listeners.
 * Called when a meeting is made, moved or opened again, with the meeting as it then is; timers of
 * an older revision void themselves when they fire. What is no longer of use makes no timer.
 */
export function planMeetingTimers(
  meeting: Meeting,
  group: Group,
  routines: RoutineBook,
  now: Instant,
): readonly Change[] {
  if (!isPlanned(meeting)) return [];
  const told = routinesOf(meeting, group, routines).flatMap((routine) =>
    listenersOf(routine, meeting.kind).flatMap((listener): readonly Told[] => {
      const at = momentAt(listener.when, routine, meeting, group);
      const usefulUntil = lastUse(listener, routine, meeting, group);
      if (usefulUntil <= now) return [];
      // A reminder whose moment has passed when the meeting is made would only repeat what everyone was just told.
      if (at < now && remindsOfRegistration(listener)) return [];
      return [{ routine: routine.id, listener, at, usefulUntil }];
    }),
  );
  const isSame = (a: Told, b: Told) =>
    a.listener.tells === b.listener.tells && a.at === b.at && a.usefulUntil === b.usefulUntil;
  // What several routines of the group tell at the same moment is told once, to each who hears of it from any of them.
  const fromRoutines = told
    .filter((one, i) => told.findIndex((other) => isSame(one, other)) === i)
    .map((one) =>
      timerOf(
        one,
        told.filter((other) => other !== one && isSame(one, other)),
        meeting,
        group,
      ),
    );
  return [...fromRoutines, ...askForOutcomes(meeting, group, routines, now)];
}

/** What a listener tells of the meeting, and until when it is of use. */
interface Told {
  readonly routine: string;
  readonly listener: TimerEventListener;
  readonly at: Instant;
  readonly usefulUntil: Instant;
}

function timerOf(told: Told, others: readonly Told[], meeting: Meeting, group: Group): Change {
  const { routine, listener, at, usefulUntil } = told;
  const also = others.map((one) => `${one.routine}~${one.listener.id}`);
  return planNotice({
    groupId: group.id,
    kind: listener.tells,
    subject: { meetingId: meeting.id },
    occurrence: `${meeting.revision}~${routine}~${listener.id}`,
    at,
    usefulUntil,
    facts: { routine, listener: listener.id, ...(also.length === 0 ? {} : { also }) },
    meetingRevision: meeting.revision,
  });
}

/** What nobody has noted by the working day after is asked for. */
function askForOutcomes(
  meeting: Meeting,
  group: Group,
  routines: RoutineBook,
  now: Instant,
): readonly Change[] {
  const usefulUntil = later(meetingEnd(meeting), afterMeetingSeconds);
  if (!takesCases(meeting, group, routines) || usefulUntil <= now) return [];
  const day = addWorkingDays(meeting.date, 1, group.settings.closedDays);
  return [
    planNotice({
      groupId: group.id,
      kind: 'outcomes-missing',
      subject: { meetingId: meeting.id },
      occurrence: meeting.revision,
      at: toInstant(day, '09:00' as LocalTime),
      usefulUntil,
      meetingRevision: meeting.revision,
    }),
  ];
}

function lastUse({ tells }: TimerEventListener, routine: Routine, meeting: Meeting, group: Group): Instant {
  switch (tells) {
    case 'registration-reminder':
      return registrationEnd(routine, meeting, group).at;
    case 'attendance-not-needed':
    case 'your-time':
    case 'your-booking':
    case 'places-booked':
    case 'agenda-draft':
      return meetingStart(meeting);
    case 'agenda-publish':
      return meetingEnd(meeting);
    case 'report-back':
    case 'statistics':
      return later(meetingEnd(meeting), afterMeetingSeconds);
  }
}
