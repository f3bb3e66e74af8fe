import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../time.js';

const zone = 'Europe/Stockholm';
const opens = '07:00' as LocalTime;
const closes = '18:00' as LocalTime;

/** Date and wall-clock time in Stockholm. */
export function localOf(instant: Instant): LocalMoment {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString() as LocalDate,
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }) as LocalTime,
  };
}

/** The instant of a wall-clock time in Stockholm; a time the spring change skips is read as the hour after. */
export function instantOf(date: LocalDate, time: LocalTime): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
  return zoned.toInstant().toString({ smallestUnit: 'millisecond' }) as Instant;
}

/** The first moment at or after `instant` when reminders may go: a working day, 07–18. */
export function nextOpenMoment(instant: Instant, isWorkingDay: (date: LocalDate) => boolean): Instant {
  const { date, time } = localOf(instant);
  if (isWorkingDay(date) && time >= opens && time < closes) return instant;
  let day = Temporal.PlainDate.from(date);
  if (time >= opens) day = day.add({ days: 1 });
  while (!isWorkingDay(day.toString() as LocalDate)) day = day.add({ days: 1 });
  return instantOf(day.toString() as LocalDate, opens);
}

/** Until the calendar of Swedish holidays is asked: Monday–Friday that the group has not closed. */
export function weekdayOpen(closed: readonly LocalDate[]): (date: LocalDate) => boolean {
  return (date) => Temporal.PlainDate.from(date).dayOfWeek <= 5 && !closed.includes(date);
}

/** `n` open days from the date, backwards when negative; 0: the same day. */
export function openDaysFrom(
  date: LocalDate,
  n: number,
  isWorkingDay: (date: LocalDate) => boolean,
): LocalDate {
  let day = Temporal.PlainDate.from(date);
  for (let left = Math.abs(n); left > 0;) {
    day = day.add({ days: Math.sign(n) });
    if (isWorkingDay(day.toString() as LocalDate)) left -= 1;
  }
  return day.toString() as LocalDate;
}

/** The calendar date after. */
export function dayAfter(date: LocalDate, days = 1): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}
