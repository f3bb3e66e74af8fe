import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time.js';

/** The present rules for Saturdays of Midsummer and All Saints are from 1953; the calendar holds from then on. */
const earliest = '1953-01-01';
const latest = '2199-12-31';

/** A real calendar date written `YYYY-MM-DD`, 1953–2199; undefined for anything else. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < earliest || text > latest) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch {
    return undefined;
  }
}

/** `n` calendar days later; earlier when negative. */
export function addDays(date: LocalDate, n: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days: n }).toString() as LocalDate;
}

/** The same day `n` months later, or the month's last day when it is shorter. */
export function addMonths(date: LocalDate, n: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months: n }).toString() as LocalDate;
}

/** 1 Monday – 7 Sunday. */
export function weekday(date: LocalDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Calendar days from one date to another; negative when the other is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}
