import type { Instant } from './time.js';

/** The instant `seconds` later; earlier when negative. */
export function later(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + Math.round(seconds * 1000)).toISOString() as Instant;
}

export function latest(a: Instant, b: Instant): Instant {
  return a < b ? b : a;
}
