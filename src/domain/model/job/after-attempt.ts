import type { Instant } from '../../calendar/dates/time.js';
import { later } from '../../calendar/dates/later.js';
import type { OutboxRow } from './timer.js';
import { unknownReason } from './unknown-reason.js';

/** What is known after one attempt. A `code` is for the log and the row; decisions use the other fields. */
export type Attempt =
  /** Teams took it; it names no id where it made two messages of text and card, and some others. */
  | { readonly kind: 'sent'; readonly activityId?: string; readonly conversationId: string }
  | {
      readonly kind: 'not-delivered';
      readonly code: string;
      readonly retryAfterSeconds?: number;
      /** Teams takes no more for a while, of anything to this conversation. */
      readonly tooMany?: true;
    }
  /** Nothing was sent, to stay within what Teams takes. */
  | { readonly kind: 'paced'; readonly code: string; readonly retryAfterSeconds: number }
  | { readonly kind: 'credentials'; readonly code: string }
  /** Refused; or `missing`: Teams does not find where it is to go. */
  | { readonly kind: 'unreachable'; readonly code: string; readonly missing?: true }
  /** The chat or the post it was addressed to is no more; what does not change (person, channel) can have a new one. */
  | { readonly kind: 'gone'; readonly code: string }
  /** It may have arrived; `nameless`: Teams took it, and did not return the id that is needed. */
  | { readonly kind: 'ambiguous'; readonly code: string; readonly nameless?: true }
  | { readonly kind: 'permanent'; readonly code: string; readonly why?: 'too-big' | 'not-understood' }
  /** Blocked by the last look for personal data; `at` is the field, never the value. */
  | { readonly kind: 'held'; readonly code: string; readonly at: string }
  /** The own chat is closed or not known, and there is no channel to mention the person in. */
  | { readonly kind: 'no-way'; readonly code: string; readonly why: NoWay }
  /** The lease ended without a record of the attempt. */
  | { readonly kind: 'expired' };

export type NoWay = 'no-channel' | 'no-address';

/** The row's next state, and what else follows. */
export interface AfterAttempt {
  readonly row: OutboxRow;
  /** A new row for the same notice, because nobody knows whether the first arrived. */
  readonly repeat?: OutboxRow;
  /** The person's own chat was refused. */
  readonly markUnreachable: boolean;
  /** The coordinators get a message that it has not arrived; it may still be tried. */
  readonly isReported?: boolean;
}

const firstBackoffSeconds = 30;
const longestBackoffSeconds = 30 * 60;
const channelAttempts = 8;
/** The chat once and the channel three times; then the coordinators get a note, while the message is still of use. */
const fallbackAttempts = 4;
/** Teams has refused everybody for hours and then gone on as before: what is refused is tried for some five hours in all. */
const refusedAttempts = 16;
/**
 * A reminder that never comes can cost someone six weeks, and one that comes twice is marked; so it is repeated until its
 * arrival is known, for some three and a half hours. More repeats mean another fault, which a person has to look at.
 */
export const maxRepeats = 12;

/**
 * Seconds until the next attempt: doubled each time, spread by half up or down so that many rows do not return at once.
 * @param jitter 0–1
 */
export function backoffSeconds(attempt: number, jitter: number): number {
  const doubled = Math.min(firstBackoffSeconds * 2 ** Math.max(0, attempt - 1), longestBackoffSeconds);
  return doubled * (0.5 + jitter);
}

/** The decision table of the outbox: one attempt's outcome → the next state. */
export function afterAttempt(row: OutboxRow, attempt: Attempt, now: Instant, jitter: number): AfterAttempt {
  const { leaseUntil: _ended, claim: _settled, ...open } = row;
  const wait = backoffSeconds(row.attempt, jitter);
  const retry = (seconds: number, reason: string): AfterAttempt => {
    const due = later(now, seconds);
    const state = due > row.usefulUntil ? 'failed' : 'retry';
    return { row: { ...open, state, due, reason }, markUnreachable: false };
  };
  switch (attempt.kind) {
    case 'sent':
      return { row: arrived(open, attempt.activityId), markUnreachable: false };
    case 'not-delivered':
      return retry(Math.max(attempt.retryAfterSeconds ?? 0, wait), attempt.code);
    case 'paced':
      return paced(open, attempt.code, later(now, attempt.retryAfterSeconds));
    case 'credentials':
      return retry(Math.max(60, wait), attempt.code);
    case 'unreachable':
      return unreachable(open, attempt.code, now, retry(Math.max(60, wait), attempt.code));
    case 'no-way':
      return noWay(open, attempt.code, retry(Math.max(60, wait), attempt.code));
    case 'gone':
      return gone(open, attempt.code, now, retry(Math.max(60, wait), attempt.code));
    case 'ambiguous':
      return uncertain(open, attempt, later(now, backoffSeconds(repeatsOf(row) + 1, jitter)));
    case 'expired':
      return uncertain(open, { code: 'lease-expired' }, now);
    case 'permanent':
    case 'held':
      return { row: { ...open, state: 'failed', reason: attempt.code }, markUnreachable: false };
  }
}

function arrived({ noted: _noted, ...row }: OutboxRow, activityId: string | undefined): OutboxRow {
  return { ...row, state: 'sent', ...(activityId === undefined ? {} : { activityId }) };
}

/** Nothing was sent, so it counts as no attempt. */
function paced(row: OutboxRow, reason: string, due: Instant): AfterAttempt {
  return { row: { ...row, state: 'planned', attempt: row.attempt - 1, due, reason }, markUnreachable: false };
}

function unreachable(row: OutboxRow, reason: string, now: Instant, retried: AfterAttempt): AfterAttempt {
  if (row.recipient.to === 'person' && !row.fallback) {
    return { row: { ...row, state: 'retry', fallback: true, due: now, reason }, markUnreachable: true };
  }
  if (row.attempt >= refusedAttempts) {
    return { row: { ...row, state: 'failed', reason }, markUnreachable: false };
  }
  const isEarly = row.attempt < (row.fallback ? fallbackAttempts : channelAttempts);
  if (isEarly || row.noted === true || retried.row.state === 'failed') return retried;
  return { ...retried, row: { ...retried.row, noted: true }, isReported: true };
}

/** No second way to try first: the coordinators get a note at once, and it is tried as long as what is refused everywhere. */
function noWay(row: OutboxRow, reason: string, { row: retried }: AfterAttempt): AfterAttempt {
  if (row.attempt >= refusedAttempts) {
    return { row: { ...row, state: 'failed', reason }, markUnreachable: false };
  }
  if (row.noted === true || retried.state === 'failed') return { row: retried, markUnreachable: false };
  return { row: { ...retried, noted: true }, markUnreachable: false, isReported: true };
}

/** A chat is opened anew once, at once; what follows from a post that is gone is for its rule. */
function gone(row: OutboxRow, reason: string, now: Instant, retried: AfterAttempt): AfterAttempt {
  if (row.recipient.to === 'channel') {
    return { row: { ...row, state: 'cancelled', reason }, markUnreachable: false };
  }
  if (row.attempt > 1) return unreachable(row, reason, now, retried);
  return { row: { ...row, state: 'retry', due: now, reason }, markUnreachable: false };
}

/**
 * Never tried again under the same row: what is unknown stays on record, and a marked repeat goes beside it. A channel
 * post's is a new anchor.
 */
function uncertain(
  row: OutboxRow,
  { code: reason, nameless = false }: { readonly code: string; readonly nameless?: boolean },
  due: Instant,
): AfterAttempt {
  const repeats = repeatsOf(row) + 1;
  // Teams has taken it: a repeat by itself would be a second post beside it. A coordinator is told, and decides.
  if (nameless || repeats > maxRepeats || due > row.usefulUntil) {
    return { row: { ...row, state: 'failed', reason: unknownReason(reason) }, markUnreachable: false };
  }
  // The repeat tries chat and channel anew, and has a note of its own.
  const { reason: _first, noted: _told, ...again } = row;
  return {
    row: { ...row, state: 'uncertain', reason },
    repeat: { ...again, state: 'planned', repeat: true, repeats, due, attempt: 0 },
    markUnreachable: false,
  };
}

/** A row of before the count was kept had at most one. */
function repeatsOf({ repeat, repeats }: OutboxRow): number {
  return repeats ?? (repeat ? 1 : 0);
}
