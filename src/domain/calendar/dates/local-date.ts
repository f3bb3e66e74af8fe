import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './time.js';

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

/**
 * A date as it comes from a form: `2026-05-12`, from some clients with a time behind it; people type slashes and full stops.
 * Undefined for anything that could be meant in two ways, so that it is asked for again.
 */
export function readTypedDate(text: string): LocalDate | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .trim();
  const [, year = '', month = '', day = ''] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T[\d:.Z+-]*)?$/.exec(plain)?.filter((_, i) => i !== 2) ?? [];
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

const dayLength = 86_400_000;

/** Days since 1970-01-01. Dates have no zone: midnight in UTC stands for each, so that a day is always as long. */
export function dayNumber(date: LocalDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayLength
  );
}

/** Days that have been written out: counting days asks for the same few hundred all the time. */
const written = new Map<number, LocalDate>();
const mostWritten = 20_000;

/** @throws RangeError when the number is no day */
export function dateOf(number: number): LocalDate {
  const known = written.get(number);
  if (known !== undefined) return known;
  const date = new Date(number * dayLength).toISOString().slice(0, 10) as LocalDate;
  if (written.size < mostWritten) written.set(number, date);
  return date;
}

/** `n` calendar days later; earlier when negative. */
export function addDays(date: LocalDate, n: number): LocalDate {
  return dateOf(dayNumber(date) + n);
}

/** The same day `n` months later, or the month's last day when it is shorter. */
export function addMonths(date: LocalDate, n: number): LocalDate {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + n;
  const [year, month] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month, Math.min(Number(date.slice(8, 10)), lastDay)) / dayLength);
}

/** 1 Monday – 7 Sunday. */
export function weekday(date: LocalDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Calendar days from one date to another; negative when the other is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}
