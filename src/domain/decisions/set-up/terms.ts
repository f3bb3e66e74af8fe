import type { LocalDate } from '../../calendar/dates/time.js';

/** A term of a Swedish working year: spring January–June, autumn August–December. */
export interface Term {
  readonly name: 'spring' | 'autumn';
  readonly year: number;
}

const from = { spring: '01-01', autumn: '08-01' } as const;
const to = { spring: '06-30', autumn: '12-31' } as const;

/** Terms that lie whole between the first and the last date and have no meeting. */
export function skippedTerms(
  dates: readonly LocalDate[],
  first: LocalDate,
  until: LocalDate,
): readonly Term[] {
  const skipped: Term[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) {
    for (const name of ['spring', 'autumn'] as const) {
      const start = `${year}-${from[name]}`;
      const end = `${year}-${to[name]}`;
      const whole = start >= first && end <= until;
      if (whole && !dates.some((date) => date >= start && date <= end)) skipped.push({ name, year });
    }
  }
  return skipped;
}
