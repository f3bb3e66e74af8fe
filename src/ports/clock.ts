import type { Instant } from '../domain/calendar/time.js';

export interface Clock {
  /** Business time: storage's time, plus local mode's offset. */
  now(): Instant;
  /** Real elapsed time, for leases, backoff and visibility. */
  real(): Instant;
  /** Ends when so much real time has passed. */
  wait(milliseconds: number): Promise<void>;
}
