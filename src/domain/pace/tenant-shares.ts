import { later } from '../calendar/dates/later.js';
import type { Instant } from '../calendar/dates/time.js';
import { keptForPeople, tenantRequests } from './limits.js';
import type { Holder, Rate } from './rate.js';

/** How long a share is lent. */
export const leaseSeconds = 8;
/** Instances may read storage's time this much apart; a share is taken over only after it. */
const toleranceSeconds = 5;

export interface Lent {
  readonly rate: Rate;
  /** Requests of this instance within any window. */
  readonly share: number;
  /** Of these, how many are left to people. */
  readonly kept: number;
  /** Nobody else has sent of late, so the share may be used at once. */
  readonly alone: boolean;
}

/**
 * Lends an instance its part of a tenant's requests, equal parts for all who ask. What the others hold is never given
 * twice: a newcomer gets what is free, and the others give up theirs when they ask again. The sum is never more than
 * {@link tenantRequests}.
 */
export function lendShare(rate: Rate, instance: string, now: Instant): Lent {
  const others = rate.holders.filter(
    (one) => one.instance !== instance && later(one.until, toleranceSeconds) > now,
  );
  const all = [...others.map((one) => one.instance), instance].sort();
  const place = all.indexOf(instance);
  const free = tenantRequests - others.reduce((sum, one) => sum + one.share, 0);
  const share = Math.max(0, Math.min(partOf(tenantRequests, all.length, place), free));
  const own: Holder = { instance, share, until: later(now, leaseSeconds) };
  const kept = partOf(keptForPeople, all.length, place);
  return { rate: { ...rate, holders: [...others, own] }, share, kept, alone: others.length === 0 };
}

/** Equal whole parts; the first ones get what is over. */
function partOf(total: number, parts: number, place: number): number {
  return Math.floor(total / parts) + (place < total % parts ? 1 : 0);
}
