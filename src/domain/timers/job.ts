import type { Instant } from '../calendar/dates/time.js';
import { type FactsOf, readFacts } from '../model/job/job-facts.js';
import type { JobKind } from '../model/job/job-kind.js';
import type { Change } from '../model/row.js';
import type { Timer } from '../model/job/timer.js';
import type { SceneNow } from '../routine/scene.js';

type StoredCause = Pick<Timer, 'subject' | 'occurrence' | 'facts'> & { readonly meetingRevision?: number };

/** Why a job is done, whether it is read from a timer, a message row or a digest line. */
export type Cause<K extends JobKind = JobKind> = {
  readonly [P in K]: Omit<StoredCause, 'facts'> & { readonly kind: P; readonly facts: FactsOf<P> };
}[K];

/** @throws ZodError when the stored facts are not those of the kind */
export function causeOf<K extends JobKind>(
  kind: K,
  { subject, occurrence, facts, meetingRevision }: StoredCause,
): Cause<K> {
  return {
    kind,
    subject,
    occurrence,
    facts: readFacts(kind, facts),
    ...(meetingRevision === undefined ? {} : { meetingRevision }),
  } as Cause<K>;
}

/** What a job is decided from. */
export interface JobWorld<K extends JobKind = JobKind> extends SceneNow {
  readonly cause: Cause<K>;
}

/** What is done when a timer fires; a message is one of the things it may make. Pure. */
export interface Job<K extends JobKind = JobKind> {
  readonly kind: K;
  /** `working-hours`: only working days 07–18; `at-once`: any time. */
  readonly timing: 'at-once' | 'working-hours';
  /** State changes in the transaction that fires the timer. */
  fired?(world: JobWorld<K>): readonly Change[];
  /** There is no reason for it any longer. */
  isOver?(world: JobWorld<K>): boolean;
  /** A job that comes back: when its timer fires next, also after one that failed. */
  comesBack?(now: Instant): Instant;
}
