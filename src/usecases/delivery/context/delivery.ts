import { jobs, noticeRule } from '../../../domain/jobs/jobs.js';
import type { JobKind } from '../../../domain/model/job/job-kind.js';
import type { NoticeRule } from '../../../domain/notices/notice-rule.js';
import type { Row } from '../../../domain/model/row.js';
import type { Job } from '../../../domain/timers/job.js';
import { addDays } from '../../../domain/calendar/dates/local-date.js';
import { toLocal } from '../../../domain/calendar/dates/zone.js';
import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { Deps } from '../../deps.js';
import { GroupReadings } from '../../group-readings.js';
import { TickReadings } from './tick-readings.js';

/** Seconds that a hint or a sender owns a row before someone else may look at it. */
export const leaseSeconds = 120;
/** Real seconds that an index entry without its row is left to a slow writer before it is fenced. */
export const orphanSeconds = 600;
/** Message rows written in one transaction. */
export const chunkSize = 40;
/** Later than this after its moment, a message is marked as late. */
export const lateSeconds = 3600;
/** How long a digest waits for the lines of other groups. */
export const gatherSeconds = 60;
export const conflictAttempts = 6;

/** What a job does in transactions of its own, before its timer fires. Doing it twice changes nothing. */
export type JobWork = (deps: Deps, timer: Row<'timer'>) => Promise<void>;

/** What making a message may reach. */
export type Composing = Deps & {
  /** The jobs of a test; a kind without one is dropped. */
  readonly rules?: Partial<Record<JobKind, Job | NoticeRule>>;
  /** What the tick knows of messages; everything is read where there is no tick. */
  readonly readings?: TickReadings;
};

/** Everything delivery may reach. */
export type Delivery = Composing & {
  /** What jobs do in transactions of their own. */
  readonly work: Partial<Record<JobKind, JobWork>>;
};

/** What one tick works with: a group is read once for all its messages of a second. */
export function tickDeps(deps: Delivery): Delivery {
  const ledger = new GroupReadings(deps.ledger, deps.clock);
  return { ...deps, ledger, readings: new TickReadings(ledger, deps.clock) };
}

export function jobOf(deps: Pick<Composing, 'rules'>, kind: JobKind): Job | undefined {
  return (deps.rules ?? jobs)[kind];
}

export function ruleOf(deps: Pick<Composing, 'rules'>, kind: JobKind): NoticeRule | undefined {
  return noticeRule(jobOf(deps, kind));
}

/** No message is about anything older: the longest are of use for thirty days. */
const liveDays = 60;

/** The part of the group that is not settled: what a message costs does not grow with the years that are stored. */
export function liveSnapshot({ ledger, clock }: Deps, groupId: string): Promise<Snapshot | undefined> {
  return ledger.snapshot(groupId, addDays(toLocal(clock.now()).date, -liveDays));
}

/** How many of each thing one round did; drops are counted under `dropped:<reason>`. */
export class Tally {
  readonly counts: Record<string, number> = {};

  add(what: string, n = 1): void {
    this.counts[what] = (this.counts[what] ?? 0) + n;
  }
}

/** One look at everything that is due. */
export interface Tick {
  readonly tally: Tally;
  /** Entries that led to nothing: not looked at again before the next tick, so that they block no others. */
  readonly passedOver: Set<string>;
  /** When aborted, the tick takes nothing new. */
  readonly stop?: AbortSignal;
}

export function newTick(stop?: AbortSignal): Tick {
  return { tally: new Tally(), passedOver: new Set(), ...(stop === undefined ? {} : { stop }) };
}

/** Logs and counts that something will not be sent, and why. */
export function drop(deps: Deps, tally: Tally, kind: string, reason: string): void {
  tally.add(`dropped:${reason}`);
  deps.log.info('message.dropped', { kind, reason });
}
