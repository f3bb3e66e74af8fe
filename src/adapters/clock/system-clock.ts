import { setTimeout } from 'node:timers/promises';
import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Clock } from '../../ports/clock.js';

/** This machine's clock, as both business time and unmoved time. */
export function createSystemClock(): Clock {
  const read = (): Instant => new Date().toISOString() as Instant;
  return { now: read, unmoved: read, wait: (milliseconds) => setTimeout(milliseconds) };
}
