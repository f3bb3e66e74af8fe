import type { LocalDate } from './dates/time.js';
import { weekday } from './dates/local-date.js';
import { type Holiday, holidaysOf } from './public-holidays.js';

/** Why a date is no working day; `closed`: the group has closed it. */
export type DayOff = Holiday | 'saturday' | 'sunday' | 'closed';

const years = new Map<number, ReadonlyMap<LocalDate, Holiday>>();

/** Why the date is no working day, the holiday's name before the weekday's; undefined for a working day. */
export function dayOff(date: LocalDate, closed: readonly LocalDate[] = []): DayOff | undefined {
  const holiday = holidaysIn(Number(date.slice(0, 4))).get(date);
  if (holiday !== undefined) return holiday;
  const day = weekday(date);
  if (day === 6) return 'saturday';
  if (day === 7) return 'sunday';
  return closed.includes(date) ? 'closed' : undefined;
}

export function isWorkingDay(date: LocalDate, closed: readonly LocalDate[] = []): boolean {
  return dayOff(date, closed) === undefined;
}

function holidaysIn(year: number): ReadonlyMap<LocalDate, Holiday> {
  const known = years.get(year);
  if (known !== undefined) return known;
  const found = holidaysOf(year);
  years.set(year, found);
  return found;
}
