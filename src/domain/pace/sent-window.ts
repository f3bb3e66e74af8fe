import { tenantWindowMs } from './limits.js';

/** When this instance's last requests went, to keep any window within its share. Times are milliseconds. */
export class SentWindow {
  private times: number[] = [];

  /** Milliseconds until one more may go when at most `most` may go within any window. */
  waitMs(most: number, now: number): number {
    // Times ahead of now are from before the clock was set back.
    this.times = this.times.filter((time) => time > now - tenantWindowMs && time <= now);
    if (this.times.length < most) return 0;
    if (most <= 0) return tenantWindowMs;
    const leaves = this.times[this.times.length - most] ?? now;
    return leaves + tenantWindowMs - now;
  }

  note(now: number): void {
    this.times.push(now);
  }
}
