import type { JobKind } from '../model/job/job-kind.js';
import { jobs } from '../jobs/jobs.js';
import { isFiring, isWaiting, type OutboxRow, type Timer } from '../model/job/timer.js';
import type { Instant } from '../calendar/dates/time.js';
import type { BackupRow } from './backup.js';

/** Marks a timer whose message went before the group was restored. */
export const saidBefore = 'said-before';

/** Finish a change that was larger than one transaction, although they change nothing when they fire. */
const finishing: readonly JobKind[] = ['meeting-cancelled', 'settings-changed'];

/**
 * A row of a backup as it is to be restored. The group ran until `ranUntil`, so what was due by then has been said, though
 * the backup does not know it, and is not said again. What its saying changes in the group is still to be done.
 */
export function settlePast(row: BackupRow, ranUntil: Instant): BackupRow {
  if (row.kind === 'timer') return { ...row, value: settledTimer(row.value, ranUntil) };
  if (row.kind === 'out') return { ...row, value: settledMessage(row.value, ranUntil) };
  return row;
}

function settledTimer(timer: Timer, ranUntil: Instant): Timer {
  if (isFiring(timer)) return { ...timer, state: 'fired', done: timer.recipients.length };
  if (!isWaiting(timer) || timer.at > ranUntil) return timer;
  // The nightly purge tells nobody.
  if (timer.kind === 'purge') return timer;
  // An agenda that was published meanwhile stands in the channel: the coordinator decides whether it is posted anew.
  const changes = jobs[timer.kind].fired !== undefined && !timer.kind.startsWith('agenda');
  if (!changes && !finishing.includes(timer.kind)) return { ...timer, state: 'void' };
  return { ...timer, facts: { ...timer.facts, [saidBefore]: 'yes' } };
}

function settledMessage(message: OutboxRow, ranUntil: Instant): OutboxRow {
  const { leaseUntil: _lease, claim: _claim, ...rest } = message;
  switch (message.state) {
    case 'sending':
      return { ...rest, state: 'uncertain', reason: 'restored' };
    case 'planned':
    case 'queued':
    case 'retry':
      if (message.due > ranUntil) return { ...rest, state: 'planned' };
      return { ...rest, state: 'cancelled', reason: 'restored' };
    case 'sent':
    case 'uncertain':
    case 'failed':
    case 'cancelled':
      return message;
  }
}

/** Still to fire or to be sent: written when the group stands, so that no tick meets it before. */
export function isOpen(row: BackupRow): boolean {
  if (row.kind === 'timer') return isWaiting(row.value);
  return row.kind === 'out' && row.value.state === 'planned';
}
