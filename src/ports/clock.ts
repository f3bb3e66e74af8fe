import type { Instant } from '../domain/calendar/dates/time.js';

export interface Clock {
  /** Business time: storage's time, and in local mode as far ahead as it was moved. */
  now(): Instant;
  /** The same without what local mode moved it: for leases, backoff and visibility. */
  unmoved(): Instant;
  /** Ends when so much time has passed. */
  wait(milliseconds: number): Promise<void>;
}
