import type { Instant, LocalDate, LocalTime } from './dates/time.js';
import { addDays } from './dates/local-date.js';
import { type Count, countWorkingDays } from './working-days.js';
import { toInstant } from './dates/zone.js';

/** How a routine counts back from a meeting; `days` in working days, `at` as local `HH:MM`. */
export type DeadlineRule =
  | { readonly rule: 'working-days-before'; readonly days: number }
  | { readonly rule: 'whole-working-days-between'; readonly days: number }
  | { readonly rule: 'day-before-at'; readonly at: string };

/** The last moment of something, with every day that led to it. */
export interface Deadline extends Count {
  readonly date: LocalDate;
  /** The local time on that date; `00:00` stands for the day's end (24:00). */
  readonly time: LocalTime;
  /** From this instant on it is too late. */
  readonly at: Instant;
}

export const endOfDay = '00:00' as LocalTime;

/**
 * The deadline of a meeting by the routine's rule: working days are counted backwards from the day before the meeting.
 * @throws RangeError when the closed days leave no working day within a year
 */
export function deadline(
  rule: DeadlineRule,
  meetingDate: LocalDate,
  closed: readonly LocalDate[] = [],
): Deadline {
  switch (rule.rule) {
    case 'working-days-before':
      return toTheEnd(countWorkingDays(meetingDate, -rule.days, closed));
    case 'whole-working-days-between':
      return toTheEnd(countWorkingDays(meetingDate, -rule.days - 1, closed));
    case 'day-before-at': {
      // The day before, or the nearest working day before that.
      const count = countWorkingDays(meetingDate, -1, closed);
      const date = last(count);
      const time = rule.at as LocalTime;
      return { ...count, date, time, at: toInstant(date, time) };
    }
  }
}

function toTheEnd(count: Count): Deadline {
  const date = last(count);
  return { ...count, date, time: endOfDay, at: toInstant(addDays(date, 1), endOfDay) };
}

function last({ counted }: Count): LocalDate {
  const date = counted.at(-1);
  if (date === undefined) throw new RangeError('a deadline counts at least one day');
  return date;
}
