import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './dates/time.js';
import { addDays, addMonths, weekday } from './dates/local-date.js';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/** `MM-DD`, a day that every year has. */
export type MonthDay = string;

/** What comes again. Terms end on 30 June and 31 December. */
export type Rhythm =
  /** `aligned`: periods of the calendar year, each to the end of its last month. */
  | { readonly months: number; readonly aligned?: true | undefined }
  | {
      readonly weeks: number;
      readonly isoWeeks?: 'odd' | 'even' | undefined;
      readonly on?: Weekday | undefined;
    }
  | { readonly yearly: readonly MonthDay[] }
  | { readonly per: 'term' };

/** No routine repeats more often than weekly, and nobody looks further ahead than twenty years. */
const most = 1_100;

const termEnds: readonly MonthDay[] = ['06-30', '12-31'];

/**
 * Every date of a rhythm after `from`, up to and with `until`. Months are counted from `from` itself, so that the 31st
 * comes back after a shorter month. Weeks are counted from the first such weekday after `from`; with `isoWeeks` the
 * weeks of the other parity are passed over.
 */
export function occurrences(rhythm: Rhythm, from: LocalDate, until: LocalDate): readonly LocalDate[] {
  if ('months' in rhythm) return monthly(rhythm, from, until);
  if ('weeks' in rhythm) return weekly(rhythm, from, until);
  return yearly('yearly' in rhythm ? rhythm.yearly : termEnds, from, until);
}

function monthly(
  { months, aligned }: Extract<Rhythm, { readonly months: number }>,
  from: LocalDate,
  until: LocalDate,
): readonly LocalDate[] {
  if (aligned === undefined) return upTo(until, (turn) => addMonths(from, months * (turn + 1)));
  const january = `${from.slice(0, 4)}-01-01` as LocalDate;
  return upTo(until, (turn) => endOfMonth(addMonths(january, months * (turn + 1) - 1))).filter(
    (date) => date > from,
  );
}

function upTo(until: LocalDate, date: (turn: number) => LocalDate): readonly LocalDate[] {
  const found: LocalDate[] = [];
  for (let turn = 0; turn < most; turn += 1) {
    const next = date(turn);
    if (next > until) break;
    found.push(next);
  }
  return found;
}

function weekly(
  { weeks, isoWeeks, on }: Extract<Rhythm, { readonly weeks: number }>,
  from: LocalDate,
  until: LocalDate,
): readonly LocalDate[] {
  const wanted = on === undefined ? weekday(from) : weekdays.indexOf(on) + 1;
  const ahead = (wanted - weekday(from) + 7) % 7 || 7;
  const first = on === undefined ? addDays(from, 7 * weeks) : addDays(from, ahead);
  if (isoWeeks === undefined) return upTo(until, (turn) => addDays(first, 7 * weeks * turn));
  // Parity is asked of each week: a year of 53 weeks has two odd ones beside each other.
  return upTo(until, (turn) => addDays(first, 7 * turn)).filter(
    (date) => (isoWeek(date) % 2 === 1) === (isoWeeks === 'odd'),
  );
}

function yearly(days: readonly MonthDay[], from: LocalDate, until: LocalDate): readonly LocalDate[] {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  return Array.from({ length: Math.max(years, 0) }, (_, i) => Number(from.slice(0, 4)) + i)
    .flatMap((year) => [...days].sort().map((day) => `${year}-${day}` as LocalDate))
    .filter((date) => date > from && date <= until);
}

/** The week's number by ISO 8601, as Swedish calendars print it. */
export function isoWeek(date: LocalDate): number {
  const week = Temporal.PlainDate.from(date).weekOfYear;
  if (week === undefined) throw new RangeError('the ISO calendar numbers its weeks');
  return week;
}

/** The last day of the date's month. */
export function endOfMonth(date: LocalDate): LocalDate {
  const day = Temporal.PlainDate.from(date);
  return day.with({ day: day.daysInMonth }).toString() as LocalDate;
}
