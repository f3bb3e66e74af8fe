import type { VirtualTime } from '../virtual/virtual-time.js';

interface Limit {
  readonly ms: number;
  readonly most: number;
}

const ofTenant: readonly Limit[] = [{ ms: 1000, most: 50 }];
const ofConversation: readonly Limit[] = [
  { ms: 1000, most: 7 },
  { ms: 2000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1800 },
];

/** Teams as strict as it says it is: every limit in a sliding window, by the moment a request arrives. */
export class StrictTeams {
  private readonly arrivals = new Map<string, number[]>();
  /** Moments of the requests that were taken, in milliseconds. */
  readonly taken: number[] = [];
  refused = 0;

  constructor(private readonly time: VirtualTime) {}

  /** 200 or 429. */
  arrive(tenantId: string, conversation: string): 200 | 429 {
    const fits = this.fits(tenantId, ofTenant) && this.fits(`${tenantId} ${conversation}`, ofConversation);
    if (!fits) {
      this.refused += 1;
      return 429;
    }
    this.note(tenantId);
    this.note(`${tenantId} ${conversation}`);
    this.taken.push(this.time.now);
    return 200;
  }

  private fits(key: string, limits: readonly Limit[]): boolean {
    const times = this.arrivals.get(key) ?? [];
    return limits.every(({ ms, most }) => {
      const nth = times[times.length - most];
      return nth === undefined || nth <= this.time.now - ms;
    });
  }

  private note(key: string): void {
    const times = this.arrivals.get(key) ?? [];
    times.push(this.time.now);
    this.arrivals.set(key, times);
  }
}
