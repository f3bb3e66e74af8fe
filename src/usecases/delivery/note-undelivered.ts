import { reachOf } from '../../domain/model/reach.js';
import type { Attempt, AfterAttempt } from '../../domain/model/after-attempt.js';
import { notDeliveredPlan } from '../../domain/notices/kinds/not-delivered.js';
import type { OutboxRow } from '../../domain/model/timer.js';
import { planNotice, timerId } from '../../domain/timers/plan-notice.js';
import {
  type Undelivered,
  type UndeliveredWhy,
  undeliveredId,
  undeliveredMessage,
  unreachedPerson,
  whyOfAttempt,
} from '../../domain/model/undelivered.js';
import { coordinatorsOf } from '../../domain/model/members.js';
import { type Change, insert, remove, type Row, replace } from '../../domain/model/row.js';
import { conflictAttempts, type Delivery, liveSnapshot } from './delivery.js';

/** Why the message has not arrived, once that is for good or has gone on for so long that someone has to know. */
export function whyTold({ row, isNews }: AfterAttempt, attempt: Attempt): UndeliveredWhy | undefined {
  const told = row.state === 'failed' || isNews === true;
  return told && attempt.kind !== 'sent' ? whyOfAttempt(attempt, row) : undefined;
}

/** It has arrived after all, or may have: the notes of it go, in the same transaction where they stand in the message's own group. */
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

/** In the same transaction for a message of the group; first of all for a digest, which stands elsewhere. */
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

/** Its own event, so that it is counted and alarmed on: a number that is someone's had come as far as this. */
export function alarmOfHeld({ log }: Delivery, template: string, at: string): void {
  log.error('message.held', { template, at });
}

export async function tellOfFailure(deps: Delivery, row: OutboxRow): Promise<void> {
  const { kind, reason: code = 'unknown' } = row;
  deps.log.warn('message.failed', { kind, code });
  if (kind !== 'digest') await warnIfNobodyHears(deps, row.groupId, row);
}

/**
 * The note that goes into the transaction which ends a message or a timer, and the news of it to the coordinators: once for
 * each person and cause a day. What may have arrived is noted but not news. News that fails makes no news of its own.
 */
export async function notesOf(
  deps: Delivery,
  groupId: string,
  undelivered: Undelivered,
): Promise<readonly Change[]> {
  if (undelivered.kind === 'not-delivered') return [];
  const id = undeliveredId(undelivered);
  const standing = await deps.ledger.read('undelivered', groupId, id);
  const note =
    standing === undefined ? insert('undelivered', groupId, id, undelivered) : replace(standing, undelivered);
  const plan = notDeliveredPlan(groupId, undelivered, deps.clock.now());
  const known = await deps.ledger.read('timer', groupId, timerId(plan));
  return undelivered.why === 'unknown' || known !== undefined ? [note] : [note, planNotice(plan)];
}

/**
 * A digest lives with the person, so each group concerned gets a note of its own, of its own lines alone. They are written
 * before the digest is marked: a crash between leaves a note too many, which its reader finds out, never one too few.
 */
async function noteDigest(deps: Delivery, row: Row<'out'>, why: UndeliveredWhy): Promise<void> {
  const groups = new Set((await linesOf(deps, row)).map(({ value }) => value.groupId));
  for (const groupId of groups) {
    for (let conflicts = 0; conflicts < conflictAttempts; conflicts += 1) {
      const undelivered = await digestNote(deps, row, groupId, why);
      const changes = await notesOf(deps, groupId, undelivered);
      if (changes.length === 0 || (await deps.ledger.commit(changes)).kind === 'committed') break;
    }
    await warnIfNobodyHears(deps, groupId, row.value);
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
  const told = lines.filter(({ value }) => value.kind !== 'not-delivered');
  const note = undeliveredMessage(row, row.value, why, deps.clock.now());
  const [only] = told;
  if (only === undefined) return { ...note, kind: 'not-delivered' };
  return told.length > 1 ? note : { ...note, kind: only.value.kind, subject: only.value.subject };
}

/** The last link of the chain: when no coordinator has a chat that works, only whoever runs the bot can hear of it. */
async function warnIfNobodyHears(
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
