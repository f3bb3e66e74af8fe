import type { Group } from '../group/group.js';
import type { Meeting } from '../meeting/meeting.js';
import type { RoutineBook } from '../routine/routine-book.js';
import type { Routine, RoutineMoment } from '../routine/routine-schema.js';
import type { Instant, LocalDate, LocalTime } from '../time.js';
import { later } from './later.js';
import { dayAfter, instantOf, openDaysFrom, weekdayOpen } from './when.js';

/** When registration closes: the last day and time as shown, and the instant after which it is closed. */
export interface RegistrationEnd {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly at: Instant;
}

/** The group's routines that hold meetings of this kind. */
export function routinesOf(meeting: Meeting, group: Group, routines: RoutineBook): readonly Routine[] {
  return group.routines
    .map((id) => routines.get(id))
    .filter((routine) => routine.meetings.kinds.some((kind) => kind.id === meeting.kind));
}

export function meetingStart(meeting: Meeting): Instant {
  return instantOf(meeting.date, meeting.time);
}

export function meetingEnd(meeting: Meeting): Instant {
  return later(meetingStart(meeting), meeting.minutes * 60);
}

export function registrationEnd(routine: Routine, meeting: Meeting, group: Group): RegistrationEnd {
  const open = weekdayOpen(group.settings.closedDays);
  const rule = routine.registration.deadline;
  if (rule.rule === 'day-before-at') {
    const before = dayAfter(meeting.date, -1);
    const date = open(before) ? before : openDaysFrom(before, -1, open);
    const time = rule.at as LocalTime;
    return { date, time, at: instantOf(date, time) };
  }
  const days = rule.rule === 'working-days-before' ? rule.days : rule.days + 1;
  const date = openDaysFrom(meeting.date, -days, open);
  const midnight = '00:00' as LocalTime;
  return { date, time: midnight, at: instantOf(dayAfter(date), midnight) };
}

/** The instant of a routine's moment, told in working days from the meeting or from its last day of registration. */
export function momentAt(moment: RoutineMoment, routine: Routine, meeting: Meeting, group: Group): Instant {
  const from = moment.from === 'meeting' ? meeting.date : registrationEnd(routine, meeting, group).date;
  const date = openDaysFrom(from, moment.workingDays, weekdayOpen(group.settings.closedDays));
  return instantOf(date, moment.at as LocalTime);
}

/** Working days from today to the last day of registration; 0 on the day itself. */
export function daysLeft(today: LocalDate, end: LocalDate, group: Group): number {
  const open = weekdayOpen(group.settings.closedDays);
  let left = 0;
  for (let day = today; day < end; left += 1) day = openDaysFrom(day, 1, open);
  return left;
}
