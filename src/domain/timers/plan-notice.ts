import type { Change } from '../model/row.js';
import { insert } from '../model/row.js';
import type { Instant } from '../calendar/time.js';
import type { NoticeKind } from '../model/notice-kind.js';
import type { CauseFacts, Subject, Timer } from '../model/timer.js';

export interface NoticePlan {
  readonly groupId: string;
  readonly kind: NoticeKind;
  readonly subject: Subject;
  /** The revision of the subject that caused it, or a local date. */
  readonly occurrence: string | number;
  readonly at: Instant;
  readonly usefulUntil: Instant;
  readonly facts?: CauseFacts;
  readonly meetingRevision?: number;
}

/** `subject|kind|occurrence`: the same cause twice is the same row. */
export function timerId(plan: Pick<NoticePlan, 'kind' | 'subject' | 'occurrence'>): string {
  const { code, meetingId, person, duty } = plan.subject;
  const parts = [code, meetingId, duty, person?.replace('|', '~')];
  const subject = parts.filter((part) => part !== undefined).join('+');
  return `${subject}|${plan.kind}|${plan.occurrence}`;
}

/** What tells one cause from another of its kind and subject, of the key that `timerId` made. */
export function occurrenceIn(id: string): string {
  return id.split('|').slice(2).join('|');
}

/** The timer row that will make a message; goes into the transaction of the change it tells about. */
export function planNotice(plan: NoticePlan): Change {
  const timer: Timer = {
    kind: plan.kind,
    subject: plan.subject,
    occurrence: String(plan.occurrence),
    at: plan.at,
    usefulUntil: plan.usefulUntil,
    facts: plan.facts ?? {},
    state: 'waiting',
    recipients: [],
    done: 0,
    ...(plan.meetingRevision === undefined ? {} : { meetingRevision: plan.meetingRevision }),
  };
  return insert('timer', plan.groupId, timerId(plan), timer);
}
