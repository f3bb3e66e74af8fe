import type { Deadline } from '../../calendar/deadline.js';
import { meetingDeadline } from './meeting-deadline.js';
import { moment } from './moment.js';
import { workingDaysUntil } from '../../calendar/working-days.js';
import { toInstant } from '../../calendar/dates/zone.js';
import type { Group } from '../../model/group/group.js';
import type { Meeting } from '../../model/group/meeting.js';
import type { RoutineBook } from '../definition/routine-book.js';
import { caseKinds } from '../definition/case-life.js';
import type { Routine, RoutineMoment, TimerEventListener } from '../definition/routine-schema.js';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';
import { later } from '../../calendar/dates/later.js';

/** The group's routines that hold meetings of this kind. */
export function routinesOf(meeting: Meeting, group: Group, routines: RoutineBook): readonly Routine[] {
  return group.routines
    .map((id) => routines.get(id))
    .filter((routine) => routine.meetings.kinds.some((kind) => kind.id === meeting.kind));
}

/** True when some routine of the group takes up cases at the meeting. */
export function takesCases(meeting: Meeting, group: Group, routines: RoutineBook): boolean {
  return routinesOf(meeting, group, routines).some((routine) => caseKinds(routine).includes(meeting.kind));
}

/** The length of a kind's meetings: its own, or what the group has chosen. */
export function minutesOf(kind: string, group: Group, routines: RoutineBook): number {
  const kinds = group.routines.flatMap((id) => routines.get(id).meetings.kinds);
  return kinds.find(({ id }) => id === kind)?.minutes ?? group.settings.minutes;
}

/** The listeners that a meeting of the kind has: those that name it, or name none where it takes turns or takes up cases. */
export function listenersOf(routine: Routine, kind: string): readonly TimerEventListener[] {
  const usual = [...routine.meetings.pattern, ...caseKinds(routine)];
  return routine.timerEventListeners.filter(({ kinds }) =>
    (kinds.length === 0 ? usual : kinds).includes(kind),
  );
}

/** True for a reminder that the last day to register is near. */
export function remindsOfRegistration({ tells }: Pick<TimerEventListener, 'tells'>): boolean {
  return tells === 'registration-reminder';
}

export function meetingStart(meeting: Meeting): Instant {
  return toInstant(meeting.date, meeting.time);
}

export function meetingEnd(meeting: Meeting): Instant {
  return later(meetingStart(meeting), meeting.minutes * 60);
}

/** When registration closes by the routine, with the days the group has closed. */
export function registrationEnd(routine: Routine, meeting: Meeting, group: Group): Deadline {
  return meetingDeadline(routine, meeting, group.settings.closedDays);
}

/** The instant of a routine's moment, given in working days from the meeting or from its last day of registration. */
export function momentAt(when: RoutineMoment, routine: Routine, meeting: Meeting, group: Group): Instant {
  return moment(when, meeting, registrationEnd(routine, meeting, group), group.settings.closedDays);
}

/** Working days from today to the last day of registration; 0 on the day itself. */
export function daysLeft(today: LocalDate, end: LocalDate, group: Group): number {
  return workingDaysUntil(today, end, group.settings.closedDays);
}

/** When the group's routines publish the agenda unattended, the earliest first. */
export function publishMoments(meeting: Meeting, group: Group, routines: RoutineBook): readonly Instant[] {
  const moments = routinesOf(meeting, group, routines).flatMap((routine) =>
    listenersOf(routine, meeting.kind)
      .filter(({ tells }) => tells === 'agenda-publish')
      .map(({ when }) => momentAt(when, routine, meeting, group)),
  );
  return [...moments].sort();
}
