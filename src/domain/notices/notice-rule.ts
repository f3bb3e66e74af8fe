import type { PersonKey } from '../model/person.js';
import type { SceneNow } from '../routine/scene.js';
import type { Change } from '../model/row.js';
import type { Notice } from './notice.js';
import type { NoticeKind } from '../model/notice-kind.js';
import type { Recipient, Timer } from '../model/timer.js';

/** The cause of a message as stored, whether it is read from a timer, a message row or a digest line. */
export type Cause = Pick<Timer, 'kind' | 'subject' | 'occurrence' | 'facts'> & {
  readonly meetingRevision?: number;
};

/** What a rule decides from. */
export interface RuleWorld extends SceneNow {
  readonly cause: Cause;
}

/** One kind of notice: who gets it, its facts, and what changes when it has been sent. Pure. */
export interface NoticeRule {
  readonly kind: NoticeKind;
  /** `working-hours`: only working days 07–18; `at-once`: any time. */
  readonly timing: 'at-once' | 'working-hours';
  /** Gathered with others of the same person, date and slot into one message. */
  readonly digest: boolean;
  /** Several that were missed are each worth reading; of other kinds only the latest is. */
  readonly eachCounts?: true;
  /** Asked once, when the timer fires. */
  recipients(world: RuleWorld): readonly Recipient[];
  /** Asked again just before sending; undefined when the reason is gone. */
  notice(world: RuleWorld, recipient: Recipient): Notice | undefined;
  /** State changes in the transaction that fires the timer. */
  fired?(world: RuleWorld): readonly Change[];
  /** State changes in the transaction that records the sending. */
  sent?(world: RuleWorld, recipient: Recipient, receipt: Receipt): readonly Change[];
  /** State changes when the post that was to be replaced has been taken away. */
  gone?(world: RuleWorld, recipient: Recipient): readonly Change[];
  /** For updates of a post: the occurrence of a later update, which replaces this one. */
  overtakenBy?(world: RuleWorld): string | undefined;
  /** State changes when it may have arrived after that later update. */
  repeatUpdate?(world: RuleWorld): readonly Change[];
}

export interface Receipt {
  readonly activityId: string;
  readonly conversationId: string;
}

export function toPerson(person: PersonKey): Recipient {
  return { to: 'person', person };
}
