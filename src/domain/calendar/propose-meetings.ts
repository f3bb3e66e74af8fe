import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './dates/time.js';
import { type DayOff, dayOff, isWorkingDay } from './day-off.js';
import { addDays, weekday } from './dates/local-date.js';
import { addWorkingDays } from './working-days.js';

export interface MeetingSeries {
  readonly first: LocalDate;
  readonly interval: { readonly weeks: number } | { readonly months: number };
  /** The last date a meeting may be wanted on. */
  readonly until: LocalDate;
  readonly closed: readonly LocalDate[];
}

/** One proposed meeting: moved from the wanted date when that is a day off. */
export interface ProposedMeeting {
  readonly date: LocalDate;
  readonly wanted: LocalDate;
  /** Why the wanted date would not do. */
  readonly dayOff?: DayOff;
}

/** More than this is a mistake in the interval or the last date. */
const most = 400;

/**
 * Every meeting of a series. Weeks are counted from the first meeting; months keep its weekday and place in the month
 * (“second Tuesday”), since a day of the month would land on weekends. A day off is exchanged for the nearest later
 * working day of the same week, else the nearest earlier one of that week, else the next working day.
 */
export function proposeMeetings({
  first,
  interval,
  until,
  closed,
}: MeetingSeries): readonly ProposedMeeting[] {
  const dates: LocalDate[] = [];
  for (let turn = 0; turn < most; turn += 1) {
    const wanted =
      'weeks' in interval ? addDays(first, 7 * interval.weeks * turn) : monthly(first, interval, turn);
    if (wanted > until) break;
    dates.push(wanted);
  }
  return onWorkingDays(dates, closed);
}

/** The dates wanted, each exchanged when it is a day off; two that become the same day are one. */
export function onWorkingDays(
  dates: readonly LocalDate[],
  closed: readonly LocalDate[],
): readonly ProposedMeeting[] {
  const proposed: ProposedMeeting[] = [];
  const taken = new Set<LocalDate>();
  for (const wanted of dates) {
    const reason = dayOff(wanted, closed);
    const date = reason === undefined ? wanted : instead(wanted, closed);
    if (taken.has(date)) continue;
    taken.add(date);
    proposed.push({ date, wanted, ...(reason === undefined ? {} : { dayOff: reason }) });
  }
  return proposed;
}

function monthly(first: LocalDate, { months }: { readonly months: number }, turn: number): LocalDate {
  const start = Temporal.PlainDate.from(first);
  const month = start.with({ day: 1 }).add({ months: months * turn });
  const place = Math.ceil(start.day / 7);
  const earliest = month.add({ days: (start.dayOfWeek - month.dayOfWeek + 7) % 7 });
  const wanted = earliest.add({ days: 7 * (place - 1) });
  // A fifth Tuesday is the last one where there are only four.
  return (wanted.month === month.month ? wanted : wanted.subtract({ days: 7 })).toString() as LocalDate;
}

function instead(wanted: LocalDate, closed: readonly LocalDate[]): LocalDate {
  const day = weekday(wanted);
  const later = Array.from({ length: 7 - day }, (_, i) => addDays(wanted, i + 1));
  const earlier = Array.from({ length: day - 1 }, (_, i) => addDays(wanted, -i - 1));
  return (
    [...later, ...earlier].find((date) => isWorkingDay(date, closed)) ?? addWorkingDays(wanted, 1, closed)
  );
}
