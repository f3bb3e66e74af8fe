import type { Change } from '../model/row.js';
import { insert } from '../model/row.js';
import type { Instant } from '../calendar/dates/time.js';
import { type FactsOf, type PlainJobKind, storedFacts } from '../model/job/job-facts.js';
import type { JobKind } from '../model/job/job-kind.js';
import type { Subject, Timer } from '../model/job/timer.js';

export interface JobPlan<K extends JobKind = JobKind> {
  readonly groupId: string;
  readonly kind: K;
  readonly subject: Subject;
  /** The revision of the subject that caused it, or a local date. */
  readonly occurrence: string | number;
  readonly at: Instant;
  readonly usefulUntil: Instant;
  readonly meetingRevision?: number;
}

export type ToldPlan<K extends JobKind> = JobPlan<K> & { readonly facts: FactsOf<K> };

/** `subject|kind|occurrence`: the same cause twice is the same row. */
export function timerId(plan: Pick<JobPlan, 'kind' | 'subject' | 'occurrence'>): string {
  const { code, meetingId, person, duty, report } = plan.subject;
  const parts = [code, meetingId, duty, report, person?.replace('|', '~')];
  const subject = parts.filter((part) => part !== undefined).join('+');
  return `${subject}|${plan.kind}|${plan.occurrence}`;
}

/** What distinguishes one cause from another of its kind and subject, of the key that `timerId` made. */
export function occurrenceIn(id: string): string {
  return id.split('|').slice(2).join('|');
}

/** The timer row of a job; goes into the transaction of the change that is its cause. */
export function planNotice<K extends PlainJobKind>(plan: JobPlan<K>): Change;
export function planNotice<K extends JobKind>(plan: ToldPlan<K>): Change;
export function planNotice(plan: JobPlan & { readonly facts?: FactsOf<JobKind> }): Change {
  const timer: Timer = {
    kind: plan.kind,
    subject: plan.subject,
    occurrence: String(plan.occurrence),
    at: plan.at,
    usefulUntil: plan.usefulUntil,
    facts: storedFacts(plan.facts ?? {}),
    state: 'waiting',
    recipients: [],
    done: 0,
    ...(plan.meetingRevision === undefined ? {} : { meetingRevision: plan.meetingRevision }),
  };
  return insert('timer', plan.groupId, timerId(plan), timer);
}
