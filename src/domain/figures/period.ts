import { toLocal } from '../calendar/dates/zone.js';
import type { Instant, LocalDate } from '../calendar/dates/time.js';

/** January to June, or July to December: the smallest period that is counted, and a term of the working year. */
export type Half = `${number}-h${1 | 2}`;

/** What figures are shown for: one half, or a calendar year. Others could be taken from one another. */
export interface Period {
  readonly id: string;
  readonly year: number;
  /** Missing: the whole year. */
  readonly half?: 1 | 2;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export function halfOf(instant: Instant): Half {
  return halfOfDate(toLocal(instant).date);
}

export function halfOfDate(date: LocalDate): Half {
  return `${Number(date.slice(0, 4))}-h${date.slice(5) < '07-01' ? 1 : 2}`;
}

export function halfId(year: number, half: 1 | 2): Half {
  return `${year}-h${half}`;
}

/** The half or the year; undefined for what is neither. */
export function periodOf(id: string): Period | undefined {
  const [, digits = '', half] = /^(20\d\d|21\d\d)(?:-h([12]))?$/.exec(id) ?? [];
  if (digits === '') return undefined;
  const year = Number(digits);
  const from = `${digits}-${half === '2' ? '07-01' : '01-01'}` as LocalDate;
  const until = `${digits}-${half === '1' ? '06-30' : '12-31'}` as LocalDate;
  return { id, year, ...(half === undefined ? {} : { half: half === '1' ? 1 : 2 }), from, until };
}

/** The halves and the year of each calendar year, as they lie wholly between the two days. */
export function periodsBetween(from: LocalDate, until: LocalDate): readonly Period[] {
  const years = Array.from(
    { length: Math.max(0, Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1) },
    (_, i) => Number(from.slice(0, 4)) + i,
  );
  return years
    .flatMap((year) => [`${year}-h1`, `${year}-h2`, String(year)])
    .flatMap((id) => periodOf(id) ?? [])
    .filter((period) => period.from >= from && period.until <= until);
}
