import { isBeingSent, mayHaveArrived } from '../../../domain/model/job/timer.js';
import { whyUnreachable } from '../../../domain/model/person/reach.js';
import type { UnreachableWhy } from '../../../domain/model/person/person.js';
import { type AfterAttempt, type Attempt, afterAttempt } from '../../../domain/model/job/after-attempt.js';
import type { Receipt } from '../../../domain/notices/notice-rule.js';
import { type Change, insert, type Row, replace } from '../../../domain/model/row.js';
import { conflictAttempts, type Delivery, liveSnapshot } from '../context/delivery.js';
import { firstContact } from './find-address.js';
import { changesIfOvertaken } from './overtaken.js';
import { byTimer, ruleAt, worldOf } from '../context/rule-world.js';
import { alarmOfBlocked, noteGone, noteMessage, logFailure, whyUndelivered } from './note-undelivered.js';

const fine = 1_000_000;

/**
 * Records one attempt's outcome together with what the sending changes in the group. False when someone else did.
 * @param claimed as it was claimed: written under that version, and read again only when someone has written it since
 */
export async function recordAttempt(deps: Delivery, claimed: Row<'out'>, attempt: Attempt): Promise<boolean> {
  const [chance = 0] = deps.ids.integers(1, fine);
  for (let conflicts = 0; conflicts < conflictAttempts; conflicts += 1) {
    const row = conflicts === 0 ? claimed : await deps.ledger.read('out', claimed.partition, claimed.id);
    // Only the sender of this attempt may record it.
    if (row === undefined || !isBeingSent(row.value) || row.value.claim !== claimed.value.claim) {
      await noteLate(deps, claimed, attempt);
      return false;
    }
    const after = afterAttempt(row.value, attempt, deps.clock.now(), chance / fine);
    if (after.markUnreachable && attempt.kind === 'unreachable') {
      await markUnreachable(deps, row, whyUnreachable(attempt));
    }
    const why = whyUndelivered(after, attempt);
    const changes = [
      ...(attempt.kind === 'sent' ? await sentChanges(deps, row, attempt) : []),
      ...(mayHaveArrived(after.row) ? await noteGone(deps, row) : []),
      ...(attempt.kind === 'gone' ? await goneChanges(deps, row) : []),
      ...(await changesIfOvertaken(deps, row, attempt)),
    ];
    const noted = why === undefined ? [] : await noteMessage(deps, row, why);
    const ended = [replace(row, after.row), ...repeat(row, after), ...changes, ...noted];
    const outcome = await deps.ledger.commit(ended);
    if (outcome.kind === 'committed') {
      if (attempt.kind === 'held') alarmOfBlocked(deps, row.value.kind, attempt.at);
      if (why !== undefined) await logFailure(deps, after.row);
      // The entry of the lease; without this it would be looked at once more, for nothing.
      const { partition, id } = row;
      if (after.row.due !== row.value.due)
        await deps.due.remove({ at: row.value.due, partition, kind: 'out', id });
      return true;
    }
  }
  deps.log.warn('outbox.record-conflict', { kind: claimed.value.kind });
  return false;
}

function repeat(row: Row<'out'>, after: AfterAttempt): readonly Change[] {
  return after.repeat === undefined
    ? []
    : [insert('out', row.partition, repeatId(row.id, after.repeat.repeats ?? 1), after.repeat)];
}

/** Beside the first of all, whichever repeat it follows. */
function repeatId(id: string, repeats: number): string {
  return `${id.replace(/\|repeat-\d+$/, '')}|repeat-${repeats}`;
}

async function sentChanges(
  deps: Delivery,
  row: Row<'out'>,
  { activityId, conversationId }: Partial<Receipt>,
): Promise<readonly Change[]> {
  // What needs the id of its post is not sent until there is one.
  if (activityId === undefined || conversationId === undefined) return [];
  const rule = ruleAt(deps, row);
  const world = rule?.sent && (await worldOf(deps, row));
  const changes = world && rule?.sent?.(world, row.value.recipient, { activityId, conversationId });
  return world && changes ? byTimer(deps, world, changes) : [];
}

async function goneChanges(deps: Delivery, row: Row<'out'>): Promise<readonly Change[]> {
  const rule = ruleAt(deps, row);
  const world = rule?.gone && (await worldOf(deps, row));
  const changes = world && rule?.gone?.(world, row.value.recipient);
  return world && changes ? byTimer(deps, world, changes) : [];
}

/** The lease of this sender had expired; what it sent may have arrived after what others sent since. */
async function noteLate(deps: Delivery, row: Row<'out'>, attempt: Attempt): Promise<void> {
  for (let conflicts = 0; conflicts < conflictAttempts; conflicts += 1) {
    const changes = await changesIfOvertaken(deps, row, attempt);
    if (changes.length === 0 || (await deps.ledger.commit(changes)).kind === 'committed') return;
  }
}

/** Adds to what is stored of the person and overwrites nothing of it. */
async function markUnreachable(deps: Delivery, row: Row<'out'>, why: UnreachableWhy): Promise<void> {
  const { recipient, groupId } = row.value;
  if (recipient.to !== 'person') return;
  const { person } = recipient;
  const mark = { unreachableSince: deps.clock.now(), unreachableWhy: why };
  if (await deps.people.markUnreachable(person, mark)) return;
  const snapshot = await liveSnapshot(deps, groupId);
  const contact = snapshot && firstContact(person, snapshot);
  if (contact !== undefined) await deps.people.remember({ ...contact, ...mark });
}
