import { hasFailed } from '../../../domain/model/job/timer.js';
import { reachOf } from '../../../domain/model/person/reach.js';
import type { Attempt, AfterAttempt } from '../../../domain/model/job/after-attempt.js';
import { notDeliveredPlan } from '../../../domain/notices/kinds/group/not-delivered.js';
import type { OutboxRow } from '../../../domain/model/job/timer.js';
import { planNotice, timerId } from '../../../domain/timers/plan-notice.js';
import {
  type Undelivered,
  type UndeliveredWhy,
  undeliveredId,
  undeliveredMessage,
  unreachedPerson,
  whyOfAttempt,
} from '../../../domain/model/job/undelivered.js';
import { coordinatorsOf } from '../../../domain/model/members.js';
import { type Change, insert, remove, type Row, replace } from '../../../domain/model/row.js';
import { conflictAttempts, type Delivery, liveSnapshot } from '../context/delivery.js';

/** Why the message has not arrived, once that is for good or has gone on for so long that someone has to know. */
export function whyUndelivered(
  { row, isReported }: AfterAttempt,
  attempt: Attempt,
): UndeliveredWhy | undefined {
  const isReport = hasFailed(row) || isReported === true;
  return isReport && attempt.kind !== 'sent' ? whyOfAttempt(attempt, row) : undefined;
}

/** It has arrived after all, or may have: the notes of it go, in the same transaction where they are in the message's own group. */
export async function noteGone(deps: Delivery, row: Row<'out'>): Promise<readonly Change[]> {
  if (row.value.noted !== true) return [];
  const id = undeliveredId(undeliveredMessage(row, row.value, 'unknown', row.value.due));
  if (row.value.kind !== 'digest') {
    const note = await deps.ledger.read('undelivered', row.partition, id);
    return note === undefined ? [] : [remove(note)];
  }
  for (const groupId of new Set((await linesOf(deps, row)).map(({ value }) => value.groupId))) {
    const note = await deps.ledger.read('undelivered', groupId, id);
    if (note !== undefined) await deps.ledger.commit([remove(note)]);
  }
  return [];
}

/** In the same transaction for a message of the group; before it for a digest, which is in another partition. */
export async function noteMessage(
  deps: Delivery,
  row: Row<'out'>,
  why: UndeliveredWhy,
): Promise<readonly Change[]> {
  if (row.value.kind !== 'digest') {
    return await notesOf(deps, row.partition, undeliveredMessage(row, row.value, why, deps.clock.now()));
  }
  await noteDigest(deps, row, why);
  return [];
}

/** An event of its own, to be counted and alarmed on: personal data had reached the last look. */
export function alarmOfBlocked({ log }: Delivery, template: string, at: string): void {
  log.error('message.held', { template, at });
}

export async function logFailure(deps: Delivery, row: OutboxRow): Promise<void> {
  const { kind, reason: code = 'unknown' } = row;
  deps.log.warn('message.failed', { kind, code });
  if (kind !== 'digest') await warnIfNobodyReached(deps, row.groupId, row);
}

/**
 * The note that goes into the transaction which ends a message or a timer, and the timer of a message to the coordinators: one for
 * each person and cause a day. What may have arrived is noted without a message. A message of this kind that fails makes none.
 */
export async function notesOf(
  deps: Delivery,
  groupId: string,
  undelivered: Undelivered,
): Promise<readonly Change[]> {
  if (undelivered.kind === 'not-delivered') return [];
  const id = undeliveredId(undelivered);
  const known = await deps.ledger.read('undelivered', groupId, id);
  const note =
    known === undefined ? insert('undelivered', groupId, id, undelivered) : replace(known, undelivered);
  const plan = notDeliveredPlan(groupId, undelivered, deps.clock.now());
  const planned = await deps.ledger.read('timer', groupId, timerId(plan));
  return undelivered.why === 'unknown' || planned !== undefined ? [note] : [note, planNotice(plan)];
}

/**
 * A digest lives with the person, so each group concerned gets a note of its own, of its own lines alone. They are written
 * before the digest is marked: a crash between leaves a note too many, which the row shows to be void, never one too few.
 */
async function noteDigest(deps: Delivery, row: Row<'out'>, why: UndeliveredWhy): Promise<void> {
  const groups = new Set((await linesOf(deps, row)).map(({ value }) => value.groupId));
  for (const groupId of groups) {
    for (let conflicts = 0; conflicts < conflictAttempts; conflicts += 1) {
      const undelivered = await digestNote(deps, row, groupId, why);
      const changes = await notesOf(deps, groupId, undelivered);
      if (changes.length === 0 || (await deps.ledger.commit(changes)).kind === 'committed') break;
    }
    await warnIfNobodyReached(deps, groupId, row.value);
  }
}

export async function linesOf(deps: Pick<Delivery, 'ledger'>, { partition, value }: Row<'out'>) {
  return await deps.ledger.list('line', partition, `${value.slot ?? ''}|`);
}

async function digestNote(
  deps: Delivery,
  row: Row<'out'>,
  groupId: string,
  why: UndeliveredWhy,
): Promise<Undelivered> {
  const lines = (await linesOf(deps, row)).filter(({ value }) => value.groupId === groupId);
  const reported = lines.filter(({ value }) => value.kind !== 'not-delivered');
  const note = undeliveredMessage(row, row.value, why, deps.clock.now());
  const [only] = reported;
  if (only === undefined) return { ...note, kind: 'not-delivered' };
  return reported.length > 1 ? note : { ...note, kind: only.value.kind, subject: only.value.subject };
}

/** When no coordinator has a chat that works, only a log line can reach anyone. */
async function warnIfNobodyReached(
  deps: Delivery,
  groupId: string,
  undelivered: Pick<Undelivered, 'recipient'>,
): Promise<void> {
  const snapshot = await liveSnapshot(deps, groupId);
  if (snapshot === undefined) return;
  const hasChannel = snapshot.group.value.channel !== undefined;
  const others = coordinatorsOf(snapshot).filter(({ person }) => person !== unreachedPerson(undelivered));
  const contacts = await deps.people.contacts(others.map(({ person }) => person));
  if (others.some(({ person }) => reachOf(contacts.get(person), hasChannel).way === 'chat')) return;
  deps.log.warn('coordinators.unreachable', { group: groupId });
}
