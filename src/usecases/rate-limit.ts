import type { Clock } from '../ports/clock.js';

interface Counted {
  readonly since: number;
  readonly count: number;
}

const mostKeys = 10_000;

/** Counts what someone does within a window of unmoved time, in this instance; says how many times that makes. */
export class RateLimit {
  private readonly counted = new Map<string, Counted>();

  constructor(
    private readonly clock: Pick<Clock, 'unmoved'>,
    private readonly windowMs: number,
  ) {}

  count(key: string): number {
    const known = this.counted.get(key);
    return known === undefined || this.isOver(known) ? 0 : known.count;
  }

  note(key: string): number {
    const count = this.count(key) + 1;
    const since = count === 1 ? this.now() : (this.counted.get(key)?.since ?? this.now());
    if (this.counted.size >= mostKeys) this.forget();
    this.counted.set(key, { since, count });
    return count;
  }

  /** Those that are over; should a crowd have come within one window, all. */
  private forget(): void {
    for (const [key, one] of this.counted) if (this.isOver(one)) this.counted.delete(key);
    if (this.counted.size >= mostKeys) this.counted.clear();
  }

  private isOver({ since }: Counted): boolean {
    return Math.abs(this.now() - since) >= this.windowMs;
  }

  private now(): number {
    return Date.parse(this.clock.unmoved());
  }
}
