import type { Instant } from '../../domain/time.js';
import type { Clock } from '../../ports/clock.js';

/** Storage tells its time cut to the second; less than this apart is not apart. */
const precisionMilliseconds = 2000;

/**
 * Business time is storage's time, so that all instances agree and one whose clock goes wrong sends neither early nor
 * late; real time is this machine's own.
 */
export class StorageClock implements Clock {
  private offset = 0;

  constructor(private readonly machine: Clock) {}

  now(): Instant {
    const moved = Date.parse(this.machine.real()) + this.offset;
    return new Date(moved).toISOString() as Instant;
  }

  real(): Instant {
    return this.machine.real();
  }

  wait(milliseconds: number): Promise<void> {
    return this.machine.wait(milliseconds);
  }

  /** Takes in the `Date` of one of storage's answers. */
  readonly heard = (date: string): void => {
    const apart = Date.parse(date) - Date.parse(this.machine.real());
    if (!Number.isNaN(apart)) this.offset = Math.abs(apart) < precisionMilliseconds ? 0 : apart;
  };
}
