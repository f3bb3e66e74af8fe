import type { LifeMoment, Task } from '../reading/life-schema.js';

/** Calendar days, at the least and at the most: months differ, and working days stand beside days off. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

type Span = NonNullable<LifeMoment['plus']>;

/** So many days off may lie in a row beside the weekends. */
const mostDaysOff = 9;

export function daysOf(span: Span | undefined): Days {
  const { unit, n } = countOf(span);
  const { least, most } = lengthOf(unit, Math.abs(n));
  return n < 0 ? { least: -most, most: -least } : { least, most };
}

/** The unit and the number of a span; without one none of anything. */
export function countOf(span: Span | undefined): { readonly unit: string; readonly n: number } {
  const [[unit, n] = ['days', 0]] = Object.entries(span ?? {}) as [string, number][];
  return { unit, n };
}

function lengthOf(unit: string, n: number): Days {
  switch (unit) {
    case 'workingDays':
      return { least: n + 2 * Math.floor(n / 5), most: Math.ceil((n * 7) / 5) + (n === 0 ? 0 : mostDaysOff) };
    case 'weeks':
      return { least: 7 * n, most: 7 * n };
    case 'months':
      return monthDays(n);
    default:
      return { least: n, most: n };
  }
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** So many months in a row, wherever they begin; at the most with a leap day in each fourth year. */
function monthDays(n: number): Days {
  const years = Math.trunc(n / 12);
  const rest = monthLengths.map((_, from) =>
    Array.from({ length: n % 12 }, (_none, i) => monthLengths[(from + i) % 12] ?? 0).reduce(
      (a, b) => a + b,
      0,
    ),
  );
  const leap = n < 2 ? 0 : Math.ceil(n / 48);
  return { least: 365 * years + Math.min(...rest), most: 365 * years + Math.max(...rest) + leap };
}

/** How long a period of a repeated task is; undefined where meetings make it, which a group moves as it likes. */
export function periodOf(every: NonNullable<Task['every']>): Days | undefined {
  if ('per' in every) return every.per === 'term' ? { least: 181, most: 184 } : undefined;
  if ('months' in every) return lengthOf('months', every.months);
  if ('weeks' in every) {
    // A week of the wanted parity may be further away at a turn of the year.
    const more = every.isoWeeks === undefined ? 0 : 21;
    return { least: 7 * every.weeks, most: 7 * every.weeks + more };
  }
  const shortest = Math.min(...gapsOf(every.yearly));
  return { least: shortest, most: shortest + 1 };
}

/** Days from each day of the year to the next of them. */
function gapsOf(days: readonly string[]): readonly number[] {
  const inYear = [...new Set(days)]
    .map((day) => Date.parse(`2001-${day}T00:00:00Z`) / 86_400_000)
    .sort((a, b) => a - b);
  return inYear.map((day, i) => (inYear[i + 1] ?? (inYear[0] ?? day) + 365) - day);
}

/** A span as it stands in a file. */
export function written(span: Span | undefined): string {
  const { unit, n } = countOf(span);
  return `${unit} ${n}`;
}
