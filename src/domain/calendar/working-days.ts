import type { LocalDate } from './dates/time.js';
import { type DayOff, dayOff } from './day-off.js';
import { addDays, daysBetween } from './dates/local-date.js';

export interface Count {
  /** The working days counted, in the order they were counted. */
  readonly counted: readonly LocalDate[];
  /** The days passed over, and why. */
  readonly skipped: readonly { readonly date: LocalDate; readonly reason: DayOff }[];
}

/** A group that has closed more than a year at a stretch has made a mistake, and a count must end. */
const longestGap = 400;

/**
 * Counts `n` working days from the day beside the date, backwards when negative.
 * @throws RangeError when no working day is found within 400 days
 */
export function countWorkingDays(date: LocalDate, n: number, closed: readonly LocalDate[] = []): Count {
  const counted: LocalDate[] = [];
  const skipped: { date: LocalDate; reason: DayOff }[] = [];
  let day = date;
  let last = date;
  while (counted.length < Math.abs(n)) {
    day = addDays(day, Math.sign(n));
    const reason = dayOff(day, closed);
    if (reason === undefined) {
      counted.push(day);
      last = day;
    } else {
      skipped.push({ date: day, reason });
      if (Math.abs(daysBetween(last, day)) > longestGap) throw new RangeError('no working day within a year');
    }
  }
  return { counted, skipped };
}

/** `n` working days from the date, backwards when negative; 0: the same day, working or not. */
export function addWorkingDays(date: LocalDate, n: number, closed: readonly LocalDate[] = []): LocalDate {
  return countWorkingDays(date, n, closed).counted.at(-1) ?? date;
}

/** How many working days stand after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysUntil(from: LocalDate, to: LocalDate, closed: readonly LocalDate[] = []): number {
  let days = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (dayOff(day, closed) === undefined) days += 1;
  }
  return days;
}
