import { addDays } from '../calendar/dates/local-date.js';
import { later } from '../calendar/dates/later.js';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../calendar/dates/time.js';
import { toInstant, toLocal } from '../calendar/dates/zone.js';
import { endOfDay } from '../calendar/deadline.js';
import { nextWorkingMoment } from '../calendar/working-moment.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { Notice } from '../notices/notice.js';

const hour = 3600;
const morning = '08:00' as LocalTime;
const daysBefore = 2;
/** A message waits for the lines of other groups and for its turn: it must arrive within the day's hours, and in time. */
const onItsWaySeconds = 600;

/** Between what a reminder has to come. */
export interface Within {
  readonly now: Instant;
  /** From this instant on it is too late. */
  readonly until: Instant;
  readonly closed: readonly LocalDate[];
}

type SnoozeName = 'hour' | 'morning' | 'before';
export interface SnoozeChoice {
  readonly name: SnoozeName;
  readonly moment: LocalMoment;
}

/** Within working hours, later than now, and so long before the end that it arrives in time. */
export function fits(at: Instant, { now, until, closed }: Within): boolean {
  const arrives = later(at, onItsWaySeconds);
  return (
    at > now &&
    arrives < until &&
    nextWorkingMoment(at, closed) === at &&
    nextWorkingMoment(arrives, closed) === arrives
  );
}

/**
 * At most three: in an hour; the next working day at eight; and two working days before the last day, when that is later.
 * @param lastDay the last day for it, where it has one
 */
export function snoozeChoices(within: Within, lastDay: LocalDate | undefined): readonly SnoozeChoice[] {
  const { now, closed } = within;
  const next = addWorkingDays(toLocal(now).date, 1, closed);
  const before = lastDay === undefined ? undefined : addWorkingDays(lastDay, -daysBefore, closed);
  const all: readonly SnoozeChoice[] = [
    { name: 'hour', moment: toLocal(later(now, hour)) },
    { name: 'morning', moment: { date: next, time: morning } },
    ...(before === undefined || before <= next
      ? []
      : [{ name: 'before' as const, moment: { date: before, time: morning } }]),
  ];
  return all.filter(({ moment: { date, time } }) => fits(toInstant(date, time), within));
}

type Said = Pick<Notice, 'deadline' | 'publishes' | 'until' | 'meeting'>;

/** The first moment that the notice names as the end of something, of those that are still to come. */
export function endNamed({ deadline, publishes, until, meeting }: Said, now: Instant): Instant | undefined {
  const ends = [
    deadline && endOf(deadline),
    publishes && toInstant(publishes.date, publishes.time),
    until,
    meeting && toInstant(meeting.date, meeting.time),
  ].filter((end) => end !== undefined && end > now);
  return ends.sort()[0];
}

/** A last day without a time lasts until midnight. */
function endOf({ date, time }: LocalMoment): Instant {
  return time === endOfDay ? toInstant(addDays(date, 1), endOfDay) : toInstant(date, time);
}

/** The day that something ends on; midnight is the end of the day before. */
export function lastDayBefore(end: Instant): LocalDate {
  return toLocal(later(end, -1)).date;
}
