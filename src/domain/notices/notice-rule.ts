import type { PersonKey } from '../model/person/person.js';
import type { Change } from '../model/row.js';
import type { JobKind } from '../model/job/job-kind.js';
import type { Job, JobWorld } from '../timers/job.js';
import type { Notice } from './notice.js';
import type { NoticeKind } from '../model/job/notice-kind.js';
import type { Recipient } from '../model/job/timer.js';

/** What a rule decides from. */
export type RuleWorld<K extends JobKind = JobKind> = JobWorld<K>;

/** A job that makes messages: who gets one, its facts, and what changes when it has been sent. Pure. */
export interface NoticeRule<K extends NoticeKind = NoticeKind> extends Job<K> {
  /** Gathered with others of the same person, date and slot into one message. */
  readonly digest: boolean;
  /** Several that were missed are each worth reading; of other kinds only the latest is. */
  readonly eachCounts?: true;
  /** Where someone is to be, or need not be: who has no Teams is called at once, however far away the day is. */
  readonly pressing?: true;
  /** Asked when the timer fires, and again just before sending: who would not be chosen any more is not told. */
  recipients(world: RuleWorld<K>): readonly Recipient[];
  /** Who may still be told just before sending, when firing itself changes what `recipients` decide from. */
  readers?(world: RuleWorld<K>): readonly Recipient[];
  /** Asked again just before sending; undefined when the reason is gone. */
  notice(world: RuleWorld<K>, recipient: Recipient): Notice | undefined;
  /** Where the notice is of use without anything to be done: its reader has nothing left to be reminded of. */
  isDone?(world: RuleWorld<K>, recipient: Recipient): boolean;
  /** State changes in the transaction that records the sending. */
  sent?(world: RuleWorld<K>, recipient: Recipient, receipt: Receipt): readonly Change[];
  /** State changes when the post that was to be replaced has been taken away. */
  gone?(world: RuleWorld<K>, recipient: Recipient): readonly Change[];
  /** For updates of a post: the occurrence of a later update, which replaces this one. */
  overtakenBy?(world: RuleWorld<K>): string | undefined;
  /** State changes when it may have arrived after that later update. */
  repeatUpdate?(world: RuleWorld<K>): readonly Change[];
}

export interface Receipt {
  readonly activityId: string;
  readonly conversationId: string;
}

export function toPerson(person: PersonKey): Recipient {
  return { to: 'person', person };
}
