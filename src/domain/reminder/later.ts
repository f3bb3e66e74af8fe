import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../time.js';

/** The instant `seconds` later; earlier when negative. */
export function later(instant: Instant, seconds: number): Instant {
  const moved = Temporal.Instant.from(instant).add({ milliseconds: Math.round(seconds * 1000) });
  return moved.toString({ smallestUnit: 'millisecond' }) as Instant;
}

export function latest(a: Instant, b: Instant): Instant {
  return a < b ? b : a;
}
