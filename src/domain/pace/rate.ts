import type { Instant } from '../calendar/dates/time.js';

/** One instance's part of what may be sent to a tenant. */
export interface Holder {
  readonly instance: string;
  /** Requests within any window. */
  readonly share: number;
  /** Storage's time; the instance itself stops by its own elapsed time. */
  readonly until: Instant;
}

/** How fast may be sent: to a tenant (who holds which share) or in one conversation of it (when it is free again). */
export interface Rate {
  readonly holders: readonly Holder[];
  /** A conversation's next free moment; in the future by as much as has been sent ahead. */
  readonly freeAt?: Instant;
  /** Nothing but answers to people until then. */
  readonly pausedUntil?: Instant;
  readonly why?: string;
}
