import { nextWorkingMoment } from '../../../domain/calendar/working-moment.js';
import type { Attempt } from '../../../domain/model/job/after-attempt.js';
import type { ContactReference } from '../../../domain/model/person/person.js';
import { reachedAgain } from '../../../domain/model/person/reach.js';
import { later } from '../../../domain/calendar/dates/later.js';
import type { OutboxRow } from '../../../domain/model/job/timer.js';
import { type Row, replace, rowKey } from '../../../domain/model/row.js';
import type { Instant, LocalDate } from '../../../domain/calendar/dates/time.js';
import type { CommitOutcome } from '../../../ports/ledger.js';
import type { Envelope, SendOutcome } from '../../../ports/messenger.js';
import type { SendHint } from '../../../ports/outbox-queue.js';
import { faultKind } from '../../../ports/fault.js';
import { composeNotice } from './compose-notice.js';
import {
  conflictAttempts,
  type Delivery,
  drop,
  leaseSeconds,
  ruleOf,
  type Tally,
} from '../context/delivery.js';
import { type Addressed, findAddress } from './find-address.js';
import { recordAttempt } from './record-attempt.js';
import { giveUp, pauseMessage } from './set-aside.js';

/** Together well within the lease, and within the time a stopping instance has. */
const recordAgainSeconds = [1, 2, 4, 8];

/** Claims one message, sends it once and records the attempt. Safe to call for any hint, any number of times. */
export async function deliverMessage(deps: Delivery, hint: SendHint, tally: Tally): Promise<void> {
  for (let conflicts = 0; conflicts < conflictAttempts; conflicts += 1) {
    if ((await deliver(deps, hint, tally)) === 'done') return;
  }
}

/**
 * `written` when someone else has written the row meanwhile: whoever offers a message marks it after its hint is out, and a
 * digest may get a line. It is looked at anew, since its hint is spent and nobody would come back before the lease ends.
 */
async function deliver(deps: Delivery, hint: SendHint, tally: Tally): Promise<'done' | 'written'> {
  const row = deps.readings?.take(hint) ?? (await deps.ledger.read('out', hint.partition, hint.id));
  const now = deps.clock.now();
  if (row === undefined || !isOpen(row.value, now)) return 'done';
  const quietUntil = quiet(deps, row.value);
  if ((quietUntil ?? now) > row.value.usefulUntil) return await cancel(deps, row, 'too-late', tally);
  if (quietUntil !== undefined) return await postpone(deps, row, quietUntil);
  const addressed = await address(deps, row, tally);
  if (addressed === undefined) return 'done';
  if (addressed.kind === 'closed') {
    if (addressed.until > row.value.usefulUntil) return await cancel(deps, row, 'too-late', tally);
    return await postpone(deps, row, addressed.until);
  }
  if (addressed.kind === 'gone') return await cancel(deps, row, addressed.reason, tally);
  if (addressed.kind === 'nowhere') return await withoutWay(deps, row, addressed.why, tally);
  const claimed = await claim(deps, row, addressed.fallback);
  if (claimed === 'written') return claimed;
  if (claimed !== undefined) await sendClaimed(deps, claimed, addressed.envelope, tally);
  return 'done';
}

/** Without a channel the message fails: binding one publishes anew. A person is tried as long as one whom Teams refuses. */
async function withoutWay(
  deps: Delivery,
  row: Row<'out'>,
  why: Extract<Addressed, { readonly kind: 'nowhere' }>['why'],
  tally: Tally,
): Promise<'done' | 'written'> {
  tally.add(why);
  if (why === 'channel-missing') {
    await giveUp(deps, row, why, why);
    return 'done';
  }
  const claimed = await claim(deps, row, why === 'no-channel');
  if (claimed === 'written') return claimed;
  if (claimed !== undefined) await record(deps, claimed, { kind: 'no-way', code: why, why });
  return 'done';
}

function isOpen({ state, due }: OutboxRow, now: OutboxRow['due']): boolean {
  return state === 'queued' || ((state === 'planned' || state === 'retry') && due <= now);
}

function ended({ kind }: CommitOutcome): 'done' | 'written' {
  return kind === 'committed' ? 'done' : 'written';
}

async function postpone(deps: Delivery, row: Row<'out'>, due: Instant): Promise<'done' | 'written'> {
  return ended(await deps.ledger.commit([replace(row, { ...row.value, state: 'planned', due })]));
}

/** The next moment it may go, when now is outside its hours or one of the closed days. */
function quiet(deps: Delivery, row: OutboxRow, closed: readonly LocalDate[] = []): Instant | undefined {
  const atOnce = row.kind !== 'digest' && ruleOf(deps, row.kind)?.timing === 'at-once';
  if (atOnce) return undefined;
  const now = deps.clock.now();
  const next = nextWorkingMoment(now, closed);
  return next > now ? next : undefined;
}

/**
 * The notice and where it goes, worked out before the claim, so that an error leaves nothing in doubt. `closed`: the group
 * has closed the day, which is known once it has been read. Undefined when it ended in an error, and the message is left
 * alone for a while.
 */
async function address(
  deps: Delivery,
  row: Row<'out'>,
  tally: Tally,
): Promise<Addressed | { readonly kind: 'closed'; readonly until: Instant } | undefined> {
  try {
    const composed = await composeNotice(deps, row);
    if (composed.kind === 'gone') return composed;
    const until = quiet(deps, row.value, composed.closed);
    if (until !== undefined) return { kind: 'closed', until };
    return await findAddress(deps, row.value, composed.notice, composed.snapshot);
  } catch (error) {
    if (faultKind(error) === 'away') throw error;
    tally.add('error');
    await pauseMessage(deps, row, error, tally);
    return undefined;
  }
}

/**
 * Nobody has written the row since it was read, or the claim fails: a digest line that came meanwhile is not left out.
 * Undefined when storage does not answer; then the lease brings the message back.
 */
async function claim(
  deps: Delivery,
  row: Row<'out'>,
  fallback: boolean,
): Promise<Row<'out'> | 'written' | undefined> {
  const now = deps.clock.now();
  const sending: OutboxRow = {
    ...row.value,
    fallback,
    state: 'sending',
    attempt: row.value.attempt + 1,
    claim: deps.ids.next('s'),
    leaseUntil: later(deps.clock.unmoved(), leaseSeconds),
    // The index has a queued row at the end of a lease already; a second entry would be left behind.
    due: row.value.state === 'queued' && row.value.due > now ? row.value.due : later(now, leaseSeconds),
  };
  const outcome = await tried(deps.ledger.commit([replace(row, sending)]));
  const etag = outcome?.kind === 'committed' ? outcome.etags?.get(rowKey('out', row.id)) : undefined;
  if (etag !== undefined) return { ...row, etag, value: sending };
  // The claim may have been written although its answer was lost.
  const current = await deps.ledger.read('out', row.partition, row.id);
  if (current?.value.claim === sending.claim) return current;
  return outcome && 'written';
}

async function tried<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (faultKind(error) === 'away') return undefined;
    throw error;
  }
}

async function sendClaimed(deps: Delivery, row: Row<'out'>, envelope: Envelope, tally: Tally): Promise<void> {
  // The lease has expired while this process was stopped: another sender may have the message.
  if ((row.value.leaseUntil ?? '') <= deps.clock.unmoved()) return tally.add('lease-lost');
  const outcome = await send(deps, envelope);
  tally.add(outcome.kind);
  // Before the row may be tried again: that attempt must not find the chat that is gone.
  if (outcome.kind === 'gone') await rememberConversation(deps, envelope, outcome);
  await record(deps, row, attemptOf(row.value, envelope, outcome));
  if (outcome.kind === 'sent') await rememberConversation(deps, envelope, outcome);
}

/** A refused chat of someone who has no other address is no way at all. */
function attemptOf({ fallback }: OutboxRow, { address }: Envelope, outcome: SendOutcome): Attempt {
  const refused = outcome.kind === 'unreachable' || outcome.kind === 'gone';
  if (!refused || !fallback || address.to !== 'person') return outcome;
  return { kind: 'no-way', code: outcome.code, why: 'no-channel' };
}

/** Tried for some seconds while storage is away: an attempt that is not recorded is sent once more. */
async function record(deps: Delivery, row: Row<'out'>, attempt: Attempt): Promise<void> {
  for (const seconds of recordAgainSeconds) {
    try {
      await recordAttempt(deps, row, attempt);
      return;
    } catch (error) {
      if (faultKind(error) !== 'away') throw error;
      await deps.clock.wait(seconds * 1000);
    }
  }
  await recordAttempt(deps, row, attempt);
}

async function send(deps: Delivery, envelope: Envelope): Promise<SendOutcome> {
  try {
    return await deps.messenger.send(envelope);
  } catch {
    // A messenger that throws leaves open whether anything was sent: only a marked repeat is safe.
    return { kind: 'ambiguous', code: 'threw' };
  }
}

async function rememberConversation(deps: Delivery, envelope: Envelope, outcome: SendOutcome): Promise<void> {
  if (envelope.address.to !== 'person') return;
  const { contact } = envelope.address;
  if (outcome.kind === 'gone') return await forgetConversation(deps, contact);
  if (outcome.kind !== 'sent') return;
  const isKnown = contact.conversationId === outcome.conversationId;
  if (isKnown && contact.unreachableSince === undefined) return;
  await deps.people.remember({ ...reachedAgain(contact), conversationId: outcome.conversationId });
}

/** The chat does not exist any more; the next attempt opens one. A chat that is known since is kept. */
async function forgetConversation({ people }: Delivery, { person, conversationId }: ContactReference) {
  const known = await people.contact(person);
  if (known === undefined || known.conversationId !== conversationId) return;
  const { conversationId: _gone, ...rest } = known;
  await people.remember(rest);
}

async function cancel(
  deps: Delivery,
  row: Row<'out'>,
  reason: string,
  tally: Tally,
): Promise<'done' | 'written'> {
  const { leaseUntil: _ended, ...open } = row.value;
  const outcome = await deps.ledger.commit([replace(row, { ...open, state: 'cancelled', reason })]);
  if (outcome.kind === 'committed') drop(deps, tally, row.value.kind, reason);
  return ended(outcome);
}
