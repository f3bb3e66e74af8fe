import { daysBetween } from '../calendar/dates/local-date.js';
import type { Instant } from '../calendar/dates/time.js';
import { toLocal } from '../calendar/dates/zone.js';

/** The spans that lead times are told in, by their last day; without one: longer. Few, or each would be too small to show. */
export const spans = [
  { id: 'days-30', days: 30 },
  { id: 'days-90', days: 90 },
  { id: 'days-180', days: 180 },
  { id: 'longer', days: undefined },
] as const;

export type Span = (typeof spans)[number]['id'];

/** Calendar days as a clock on the wall counts them. */
export function spanBetween(from: Instant, to: Instant): Span {
  const passed = daysBetween(toLocal(from).date, toLocal(to).date);
  return spans.find(({ days }) => days === undefined || passed <= days)?.id ?? 'longer';
}
