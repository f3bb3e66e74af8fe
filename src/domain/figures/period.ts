import type { Instant, LocalDate } from '../calendar/dates/time.js';
import { toLocal } from '../calendar/dates/zone.js';

/** The halves of a year, and the year. */
export const columns = ['h1', 'h2', 'year'] as const;
export type Column = (typeof columns)[number];

/** January to June, or July to December: the smallest period that is counted, and a term of the working year. */
export type Half = `${number}-h${1 | 2}`;

/** What figures are shown for: one half, or a calendar year. Others could be taken from one another. */
export interface Period {
  readonly id: string;
  readonly year: number;
  readonly column: Column;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export function halfOf(instant: Instant): Half {
  const { date } = toLocal(instant);
  return halfId(Number(date.slice(0, 4)), date.slice(5) < '07-01' ? 1 : 2);
}

export function halfId(year: number, half: 1 | 2): Half {
  return `${year}-h${half}`;
}

/** The half-year that the day is in. */
export function presentHalf(day: LocalDate): Period {
  return periodOf(Number(day.slice(0, 4)), day.slice(5) < '07-01' ? 'h1' : 'h2');
}

/** The halves and the year of each, the year after its halves. */
export function periodsOfYears(from: number, until: number): readonly Period[] {
  const years = Array.from({ length: Math.max(0, until - from + 1) }, (_, i) => from + i);
  return years.flatMap((year) => columns.map((column) => periodOf(year, column)));
}

/** Those that lie wholly between the days. */
export function periodsBetween(from: LocalDate, until: LocalDate): readonly Period[] {
  const all = periodsOfYears(Number(from.slice(0, 4)), Number(until.slice(0, 4)));
  return all.filter((one) => one.from >= from && one.until <= until);
}

/** True for a half-year that has begun and a year that is over. */
export function isTold({ column, from, until }: Period, today: LocalDate): boolean {
  return column === 'year' ? until < today : from <= today;
}

export function periodOf(year: number, column: Column): Period {
  const from = `${year}-${column === 'h2' ? '07-01' : '01-01'}` as LocalDate;
  const until = `${year}-${column === 'h1' ? '06-30' : '12-31'}` as LocalDate;
  return { id: column === 'year' ? String(year) : `${year}-${column}`, year, column, from, until };
}
