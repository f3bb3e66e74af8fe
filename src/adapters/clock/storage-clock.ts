import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Clock } from '../../ports/clock.js';

/** Storage tells its time cut to the second; less than this apart is not apart. */
const precisionMilliseconds = 2000;
/** The middle of the second that was cut. */
const cutMilliseconds = 500;

/**
 * Time is storage's time, so that all instances agree: one whose clock goes wrong sends neither early nor late, and does
 * not take another's lease for ended. Small differences are let be, or time would run back now and then.
 */
export class StorageClock implements Clock {
  private offset = 0;

  constructor(private readonly machine: Clock) {}

  now(): Instant {
    const moved = Date.parse(this.machine.unmoved()) + this.offset;
    return new Date(moved).toISOString() as Instant;
  }

  unmoved(): Instant {
    return this.now();
  }

  wait(milliseconds: number): Promise<void> {
    return this.machine.wait(milliseconds);
  }

  /** Takes in the `Date` of one of storage's answers. */
  readonly heard = (date: string): void => {
    const apart = Date.parse(date) + cutMilliseconds - Date.parse(this.now());
    if (Math.abs(apart) >= precisionMilliseconds) this.offset += apart;
  };
}
