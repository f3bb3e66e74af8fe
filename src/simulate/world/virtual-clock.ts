import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Clock } from '../../ports/clock.js';

/** Stands still until it is moved. */
export class VirtualClock implements Clock {
  constructor(private instant: Instant) {}

  now(): Instant {
    return this.instant;
  }

  unmoved(): Instant {
    return this.instant;
  }

  /** Nobody has to wait: what is waited for is done in the same moment. */
  async wait(): Promise<void> {}

  /** Never backwards. */
  moveTo(instant: Instant): void {
    if (instant > this.instant) this.instant = instant;
  }
}
