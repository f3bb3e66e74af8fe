import type { Rate } from '../domain/pace/rate.js';
import type { Instant } from '../domain/calendar/dates/time.js';

/** Whose rate: a tenant's, or that of one conversation in it. */
export interface RatePlace {
  readonly tenantId: string;
  readonly conversation?: string;
}

export interface StoredRate {
  readonly rate: Rate;
  readonly etag: string;
}

/** How fast may be sent, shared by all instances. */
export interface Rates {
  read(place: RatePlace): Promise<StoredRate | undefined>;
  /** The new etag; undefined when someone else has written meanwhile (without `etag`: when a row stands). */
  write(place: RatePlace, rate: Rate, etag?: string): Promise<string | undefined>;
  /** Takes away what says nothing any more: conversations free since before then. Returns how many. */
  forget(tenantId: string, freeBefore: Instant): Promise<number>;
}
