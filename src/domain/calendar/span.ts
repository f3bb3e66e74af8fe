import type { LocalDate } from './dates/time.js';
import { addDays, addMonths } from './dates/local-date.js';
import { addWorkingDays } from './working-days.js';

/** A length of time as routines write it; negative: backwards. */
export type Span =
  | { readonly workingDays: number }
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number };

/** The date a span away. Months keep the day of the month, or take the month's last day where it is shorter. */
export function addSpan(date: LocalDate, span: Span, closed: readonly LocalDate[] = []): LocalDate {
  if ('workingDays' in span) return addWorkingDays(date, span.workingDays, closed);
  if ('days' in span) return addDays(date, span.days);
  if ('weeks' in span) return addDays(date, 7 * span.weeks);
  return addMonths(date, span.months);
}
