import { isBeingSent, isSettledMessage, isSettledTimer } from '../../../domain/model/job/timer.js';
import { maxFaults, pauseAfterFault } from '../../../domain/model/faults.js';
import { unknownReason } from '../../../domain/model/job/unknown-reason.js';
import { later } from '../../../domain/calendar/dates/later.js';
import { type UndeliveredWhy, undeliveredTimer } from '../../../domain/model/job/undelivered.js';
import { type Change, type Row, replace } from '../../../domain/model/row.js';
import type { DueEntry } from '../../../ports/ledger.js';
import { faultKind, faultName } from '../../../ports/fault.js';
import { HeldAtStorage } from '../../../ports/held-at-storage.js';
import { heldMessage, heldTimer } from '../context/held-for-version.js';
import { type Delivery, jobOf, type Tally } from '../context/delivery.js';
import { alarmOfBlocked, noteMessage, notesOf, logFailure } from './note-undelivered.js';

/** How long a row that cannot even be read is left alone. */
const unreadableSeconds = 3600;

/**
 * Looking at a row ended in an error. It is looked at again after a while, each time a longer one, and after some times it
 * is set aside where people see it; so one bad row neither stops the others nor is tried at every tick for ever. That
 * storage is away is no error of the row. True when the entry will not be met again at this moment.
 */
export async function setAside(
  deps: Delivery,
  entry: DueEntry,
  error: unknown,
  tally: Tally,
): Promise<boolean> {
  if (faultKind(error) === 'away') return false;
  const { kind, partition, id } = entry;
  try {
    if (kind === 'timer') {
      const row = await deps.ledger.read('timer', partition, id);
      if (row !== undefined && !(await pauseTimer(deps, row, error, tally))) return false;
    } else {
      const row = await deps.ledger.read('out', partition, id);
      if (row !== undefined && !(await pauseMessage(deps, row, error, tally))) return false;
    }
  } catch (unreadable) {
    if (faultKind(unreadable) === 'away') return false;
    deps.log.error('due.unreadable', { kind, code: faultName(unreadable) });
    await deps.due.put({ ...entry, at: later(deps.clock.now(), unreadableSeconds) });
  }
  await deps.due.remove(entry);
  return true;
}

/** False when someone else wrote the row meanwhile; whoever meets the error next counts it. */
async function pauseTimer(deps: Delivery, row: Row<'timer'>, error: unknown, tally: Tally): Promise<boolean> {
  if (isSettledTimer(row.value)) return true;
  const held = heldTimer(deps, row, error);
  if (held !== undefined) return (await deps.ledger.commit([held])).kind === 'committed';
  const now = deps.clock.now();
  const faults = (row.value.faults ?? 0) + 1;
  const at = later(now, pauseAfterFault(faults));
  const commit = async (changes: readonly Change[]) =>
    (await deps.ledger.commit(changes)).kind === 'committed';
  if (faults < maxFaults && at <= row.value.usefulUntil) {
    return await commit([replace(row, { ...row.value, faults, at })]);
  }
  logSetAside(deps, tally, row, error);
  const next = jobOf(deps, row.value.kind)?.comesBack?.(now);
  if (next !== undefined) return await commit([replace(row, { ...row.value, faults: 0, at: next })]);
  const note = undeliveredTimer(row, row.value, whyOf(error), now);
  const ended = replace(row, { ...row.value, faults, state: 'void' });
  return await commit([ended, ...(await notesOf(deps, row.partition, note))]);
}

/** The same for a message, whether it could not be offered or not be written; one that was being sent may have arrived. */
export async function pauseMessage(
  deps: Delivery,
  row: Row<'out'>,
  error: unknown,
  tally: Tally,
): Promise<boolean> {
  const { state } = row.value;
  if (isSettledMessage(row.value)) return true;
  const held = heldMessage(deps, row, error);
  if (held !== undefined) return (await deps.ledger.commit([held])).kind === 'committed';
  const sending = isBeingSent(row.value);
  const faults = (row.value.faults ?? 0) + 1;
  const due = later(deps.clock.now(), pauseAfterFault(faults));
  if (faults < maxFaults && due <= row.value.usefulUntil) {
    const paused = replace(row, { ...row.value, state: sending ? state : 'planned', faults, due });
    return (await deps.ledger.commit([paused])).kind === 'committed';
  }
  logSetAside(deps, tally, row, error);
  const last = { ...row, value: { ...row.value, faults } };
  const code = faultName(error);
  return sending
    ? await giveUp(deps, last, 'unknown', unknownReason(code))
    : await giveUp(deps, last, whyOf(error), code);
}

/** Ends a message of which nothing has left: there is no way to its recipient, or composing it fails each time. */
export async function giveUp(
  deps: Delivery,
  row: Row<'out'>,
  why: UndeliveredWhy,
  reason: string,
): Promise<boolean> {
  const { leaseUntil: _ended, claim: _settled, ...open } = row.value;
  const ended = { ...open, state: 'failed' as const, reason };
  const outcome = await deps.ledger.commit([replace(row, ended), ...(await notesIfAny(deps, row, why))]);
  if (outcome.kind === 'conflict') return false;
  await logFailure(deps, ended);
  return true;
}

/** A note that cannot be written must not keep the message open for ever. */
async function notesIfAny(deps: Delivery, row: Row<'out'>, why: UndeliveredWhy): Promise<readonly Change[]> {
  try {
    return await noteMessage(deps, row, why);
  } catch (error) {
    if (faultKind(error) === 'away') throw error;
    deps.log.error('undelivered.not-noted', { kind: row.value.kind, code: faultName(error) });
    return [];
  }
}

function whyOf(error: unknown): UndeliveredWhy {
  return faultKind(error) === 'held' ? 'held' : 'broken';
}

function logSetAside(deps: Delivery, tally: Tally, row: Row<'timer'> | Row<'out'>, error: unknown): void {
  tally.add('set-aside');
  deps.log.error('due.set-aside', { row: row.kind, kind: row.value.kind, code: faultName(error) });
  if (error instanceof HeldAtStorage) alarmOfBlocked(deps, row.value.kind, error.at);
}
