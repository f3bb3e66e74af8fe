import { nextWorkingMoment } from '../../domain/calendar/working-moment.js';
import { later } from '../../domain/reminder/later.js';
import type { OutboxRow } from '../../domain/reminder/timer.js';
import { type Row, replace } from '../../domain/storage/row.js';
import type { Envelope, SendOutcome } from '../../ports/messenger.js';
import type { SendHint } from '../../ports/outbox-queue.js';
import { composeNotice } from './compose-notice.js';
import { type Delivery, drop, leaseSeconds, ruleOf, type Tally } from './delivery.js';
import { findAddress } from './find-address.js';
import { recordAttempt } from './record-attempt.js';

/** Looks at one message row: claims it, says it once and records how it went. Safe to call for any hint, any number of times. */
export async function deliverMessage(deps: Delivery, hint: SendHint, tally: Tally): Promise<void> {
  const row = await deps.ledger.read('out', hint.partition, hint.id);
  const now = deps.clock.now();
  if (row === undefined) return;
  const { state, due } = row.value;
  const open = state === 'queued' || ((state === 'planned' || state === 'retry') && due <= now);
  if (!open) return;
  const quietUntil = quiet(deps, row.value);
  if ((quietUntil ?? now) > row.value.usefulUntil) return await cancel(deps, row, 'too-late', tally);
  if (quietUntil !== undefined) {
    await deps.ledger.commit([replace(row, { ...row.value, state: 'planned', due: quietUntil })]);
    return;
  }
  const claimed = await claim(deps, row);
  if (claimed !== undefined) await say(deps, claimed, tally);
}

function quiet(deps: Delivery, row: OutboxRow): OutboxRow['due'] | undefined {
  const atOnce = row.kind !== 'digest' && ruleOf(deps, row.kind)?.timing === 'at-once';
  if (atOnce) return undefined;
  const now = deps.clock.now();
  const next = nextWorkingMoment(now);
  return next > now ? next : undefined;
}

async function claim(deps: Delivery, row: Row<'out'>): Promise<Row<'out'> | undefined> {
  const attempt = row.value.attempt + 1;
  const now = deps.clock.now();
  const sending: OutboxRow = {
    ...row.value,
    state: 'sending',
    attempt,
    leaseUntil: later(deps.clock.real(), leaseSeconds),
    // A queued row already stands in the index at the end of a lease; a second entry would be left behind.
    due: row.value.state === 'queued' && row.value.due > now ? row.value.due : later(now, leaseSeconds),
  };
  const outcome = await deps.ledger.commit([replace(row, sending)]);
  if (outcome.kind === 'conflict') return undefined;
  const claimed = await deps.ledger.read('out', row.partition, row.id);
  // Someone else may have taken over if this sender slept between the two.
  return claimed?.value.state === 'sending' && claimed.value.attempt === attempt ? claimed : undefined;
}

/** The reason is asked after the claim, as late as can be before the message leaves. */
async function say(deps: Delivery, row: Row<'out'>, tally: Tally): Promise<void> {
  const composed = await composeNotice(deps, row);
  if (composed.kind === 'gone') return await cancel(deps, row, composed.reason, tally);
  const addressed = await findAddress(deps, row.value, composed.notice, composed.snapshot);
  if (addressed.kind === 'gone') return await cancel(deps, row, addressed.reason, tally);
  const outcome = await send(deps, addressed.envelope);
  tally.add(outcome.kind);
  await rememberConversation(deps, addressed.envelope, outcome);
  const sent = { ...row, value: { ...row.value, fallback: addressed.fallback } };
  await recordAttempt(deps, sent, outcome);
}

async function send(deps: Delivery, envelope: Envelope): Promise<SendOutcome> {
  try {
    return await deps.messenger.send(envelope);
  } catch {
    // A messenger that throws has not said whether anything left: only a human-marked repeat is safe.
    return { kind: 'ambiguous', code: 'threw' };
  }
}

async function rememberConversation(deps: Delivery, envelope: Envelope, outcome: SendOutcome): Promise<void> {
  if (envelope.address.to !== 'person' || outcome.kind !== 'sent') return;
  const { contact } = envelope.address;
  if (contact.conversationId === outcome.conversationId) return;
  await deps.people.remember({ ...contact, conversationId: outcome.conversationId });
}

async function cancel(deps: Delivery, row: Row<'out'>, reason: string, tally: Tally): Promise<void> {
  const { leaseUntil: _ended, ...open } = row.value;
  const outcome = await deps.ledger.commit([replace(row, { ...open, state: 'cancelled', reason })]);
  if (outcome.kind === 'committed') drop(deps, tally, row.value.kind, reason);
}
