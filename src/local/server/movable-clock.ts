import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Clock } from '../../ports/clock.js';

/** Business time that can be moved forward; unmoved time, which leases run on, stays what it is. */
export class MovableClock implements Clock {
  private offsetMs = 0;

  constructor(private readonly base: Clock) {}

  now(): Instant {
    return new Date(Date.parse(this.base.now()) + this.offsetMs).toISOString() as Instant;
  }

  unmoved(): Instant {
    return this.base.unmoved();
  }

  wait(milliseconds: number): Promise<void> {
    return this.base.wait(milliseconds);
  }

  /** Backwards is no move: what was sent cannot be unsent. */
  moveTo(instant: Instant): void {
    const ahead = Date.parse(instant) - Date.parse(this.now());
    if (ahead > 0) this.offsetMs += ahead;
  }
}
