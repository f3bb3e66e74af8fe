import { withConsequences } from '../../../domain/decisions/consequences.js';
import { nextWorkingMoment } from '../../../domain/calendar/working-moment.js';
import { toLocal } from '../../../domain/calendar/dates/zone.js';
import type { Snapshot } from '../../../domain/model/snapshot.js';
import { saidBefore } from '../../../domain/backup/settle-past.js';
import { later } from '../../../domain/calendar/dates/later.js';
import { noticeRule } from '../../../domain/jobs/jobs.js';
import { meetingChanged } from '../../../domain/notices/meeting-changed.js';
import { causeOf, type Job, type JobWorld } from '../../../domain/timers/job.js';
import { halfDay, recipientId } from '../../../domain/model/job/outbox-rows.js';
import type { JobKind } from '../../../domain/model/job/job-kind.js';
import {
  isFired,
  isFiring,
  isVoid,
  isWaiting,
  type Recipient,
  type Timer,
} from '../../../domain/model/job/timer.js';
import { type Change, type Row, replace, rowKey, touch } from '../../../domain/model/row.js';
import type { Instant } from '../../../domain/calendar/dates/time.js';
import type { DueEntry } from '../../../ports/ledger.js';
import { faultName } from '../../../ports/fault.js';
import {
  chunkSize,
  conflictAttempts,
  type Delivery,
  drop,
  jobOf,
  lateSeconds,
  leaseSeconds,
  liveSnapshot,
  type Tally,
} from '../context/delivery.js';
import { plannedOnce } from '../../planned-once.js';
import { relyOn } from '../context/subject-rows.js';
import { messageTimer, type MessageTimerRow } from './message-timer.js';
import { callsOf, isCalledUp } from './write-calls.js';
import { messageFor, writeChunk } from './write-chunk.js';

/** The most changes in one transaction of Azure Table Storage. */
const mostChanges = 100;

export type Fired = 'fired' | 'settled' | 'postponed' | 'early' | 'missing' | 'busy';

/** Carries a due timer from `waiting` through `firing` to `fired`; may be stopped and resumed anywhere. */
export async function fireTimer(deps: Delivery, entry: DueEntry, tally: Tally): Promise<Fired> {
  for (let conflicts = 0; conflicts < conflictAttempts;) {
    const row = await deps.ledger.read('timer', entry.partition, entry.id);
    if (row === undefined) return 'missing';
    if (isFired(row.value)) return 'fired';
    if (isVoid(row.value)) return 'settled';
    if (isWaiting(row.value) && row.value.at > deps.clock.now()) {
      return row.value.at === entry.at ? 'early' : 'postponed';
    }
    if (isWaiting(row.value)) await deps.work[row.value.kind]?.(deps, row);
    const outcome = await step(deps, row, conflicts, tally);
    if (outcome === 'postponed' || outcome === 'settled' || outcome === 'fired') return outcome;
    if (outcome === 'conflict') conflicts += 1;
  }
  return 'busy';
}

type Step = 'on' | 'fired' | 'conflict' | 'postponed' | 'settled';

async function step(deps: Delivery, row: Row<'timer'>, conflicts: number, tally: Tally): Promise<Step> {
  const snapshot = await liveSnapshot(deps, row.partition);
  const job = jobOf(deps, row.value.kind);
  const now = deps.clock.now();
  const reason = await reasonToVoid(deps, row, { snapshot, job, now });
  if (reason !== undefined || snapshot === undefined || job === undefined) {
    const outcome = await deps.ledger.commit([replace(row, { ...row.value, state: 'void' })]);
    if (outcome.kind === 'conflict') return 'conflict';
    drop(deps, tally, row.value.kind, reason ?? 'no-rule');
    return 'settled';
  }
  const rule = noticeRule(job);
  if (isFiring(row.value) && rule !== undefined) {
    return await writeChunk(deps, row, { snapshot, rule, conflicts });
  }
  const quietUntil = quiet(job, snapshot, now);
  if (quietUntil !== undefined) {
    const outcome = await deps.ledger.commit([replace(row, { ...row.value, at: quietUntil })]);
    return outcome.kind === 'conflict' ? 'conflict' : 'postponed';
  }
  return await begin(deps, row, { snapshot, job, now, conflicts });
}

/** The next moment it may go, when now is outside its hours. */
function quiet(job: Job, snapshot: Snapshot, now: Instant): Instant | undefined {
  if (job.timing === 'at-once') return undefined;
  const next = nextWorkingMoment(now, snapshot.group.value.settings.closedDays);
  return next > now ? next : undefined;
}

async function reasonToVoid(
  deps: Delivery,
  row: Row<'timer'>,
  { snapshot, job, now }: { snapshot: Snapshot | undefined; job: Job | undefined; now: Instant },
): Promise<string | undefined> {
  const timer = row.value;
  if (snapshot === undefined) return 'no-such-group';
  if (job === undefined) return 'no-rule';
  if (meetingChanged(snapshot, timer)) return 'meeting-moved';
  if (isFiring(timer)) return undefined;
  if (job.isOver?.(worldOf(deps, snapshot, job.kind, row.value, now)) === true) return 'reason-gone';
  if ((quiet(job, snapshot, now) ?? now) > timer.usefulUntil) return 'too-late';
  const supersedes = job.timing === 'working-hours' && noticeRule(job)?.eachCounts !== true;
  const missed = supersedes && later(timer.at, lateSeconds) < now;
  if (missed && (await hasLaterMissed(deps, row, now))) return 'superseded';
  return undefined;
}

/** Several of a kind were missed: only the latest is sent. */
async function hasLaterMissed(deps: Delivery, row: Row<'timer'>, now: Instant): Promise<boolean> {
  const { kind } = row.value;
  const prefix = row.id.slice(0, row.id.indexOf(`|${kind}|`) + kind.length + 2);
  const same = await deps.ledger.list('timer', row.partition, prefix);
  // Beside it stands what someone has asked to be reminded of: that is nobody else's.
  return same.some(
    ({ value }) => value.kind === kind && isWaiting(value) && value.at > row.value.at && value.at <= now,
  );
}

interface Beginning {
  readonly snapshot: Snapshot;
  readonly job: Job;
  readonly now: Instant;
  readonly conflicts: number;
}

/** The recipients and what the firing changes; where one transaction has room for them, the messages too. */
async function begin(
  deps: Delivery,
  row: Row<'timer'>,
  { snapshot, job, now, conflicts }: Beginning,
): Promise<Step> {
  const world = worldOf(deps, snapshot, job.kind, row.value, now);
  const rule = noticeRule(job);
  // Sent before the group was restored: what it changes is done again, and nothing is sent twice.
  const isSent = row.value.facts[saidBefore] !== undefined;
  const recipients =
    rule === undefined || isSent
      ? []
      : distinct(rule.recipients(worldOf(deps, snapshot, rule.kind, row.value, now)));
  const fired = withConsequences({ ...world, by: 'timer' }, job.fired?.(world) ?? [], deps.ids.next('e'));
  const changes = conflicts === 0 ? fired : await plannedOnce(deps, fired);
  const next = job.comesBack?.(now);
  const slot = halfDay(toLocal(now));
  const firing: Timer = { ...row.value, state: 'firing', recipients, slot, done: 0 };
  const beside = [...changes, ...relyOn(snapshot, row.value.subject, changes).map((relied) => touch(relied))];
  const isSmall = recipients.length <= chunkSize && beside.length + recipients.length + 1 < mostChanges;
  if (rule?.digest === false && isSmall) {
    return await fireAtOnce(deps, messageTimer({ ...row, value: firing }, rule), {
      beside,
      conflicts,
      snapshot,
    });
  }
  const alone = next === undefined ? { ...firing, state: 'fired' as const } : { ...row.value, at: next };
  const outcome = await deps.ledger.commit([
    replace(row, recipients.length === 0 ? alone : firing),
    ...beside,
  ]);
  if (outcome.kind === 'conflict') return 'conflict';
  if (next !== undefined) return 'postponed';
  return recipients.length === 0 ? 'fired' : 'on';
}

function worldOf<K extends JobKind>(
  deps: Delivery,
  snapshot: Snapshot,
  kind: K,
  timer: Timer,
  now: Instant,
): JobWorld<K> {
  return { snapshot, routines: deps.routines, cause: causeOf(kind, timer), now };
}

/** One transaction for all of it. A few messages are written as queued already, and their hints follow. */
async function fireAtOnce(
  deps: Delivery,
  firing: MessageTimerRow,
  { beside, conflicts, snapshot }: { beside: readonly Change[]; conflicts: number; snapshot: Snapshot },
): Promise<Step> {
  const { recipients } = firing.value;
  const due = later(deps.clock.now(), leaseSeconds);
  const calls = await callsOf(deps, firing, recipients, snapshot);
  const sent = recipients.filter((one) => !isCalledUp(one));
  const isQueued = deps.readings?.mayQueue(sent.length) === true;
  const messages = sent.map((recipient) => {
    const message = messageFor(deps, firing, recipient, conflicts);
    return isQueued ? { ...message, value: { ...message.value, state: 'queued' as const, due } } : message;
  });
  const fired: Timer = { ...firing.value, state: 'fired', done: recipients.length };
  const outcome = await deps.ledger.commit([replace(firing, fired), ...beside, ...calls, ...messages]);
  if (outcome.kind === 'conflict') return 'conflict';
  if (!isQueued) return 'fired';
  for (const message of messages) {
    const { kind, partition, id, value } = message;
    const etag = outcome.etags?.get(rowKey(kind, id));
    if (etag !== undefined) deps.readings?.keep({ kind, partition, id, etag, value });
    // A hint that is lost is given again when the lease ends.
    await deps.queue.offer({ partition, id }).catch((error: unknown) => {
      deps.log.warn('hint.not-offered', { code: faultName(error) });
    });
  }
  return 'fired';
}

function distinct(recipients: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(recipients.map((one) => [recipientId(one), one])).values()];
}
