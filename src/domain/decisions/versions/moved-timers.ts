import type { Instant } from '../../calendar/dates/time.js';
import { type Change, insert, replace, type Row } from '../../model/row.js';
import { type Timer, isWaiting, isVoid, isFired } from '../../model/job/timer.js';
import { later } from '../../calendar/dates/later.js';
import type { TimedClock } from '../lives/life-timers.js';
import { newTimers } from '../lives/life-timers.js';
import type { CaseCode } from '../../model/case/case-pointer.js';

export interface TimersMoved {
  readonly groupId: string;
  readonly code: CaseCode;
  readonly before: readonly TimedClock[];
  readonly after: readonly TimedClock[];
  /** The stored timers of the case. */
  readonly stored: readonly Row<'timer'>[];
}

/**
 * The timers of what comes due by the other version and did not by the former. A timer of a former moment finds no clock
 * of its own when it fires. A reminder that had not gone yet and should have by now goes at once; one that is new and whose
 * moment has passed goes to nobody.
 */
export function timersByMove(
  { groupId, code, before, after, stored }: TimersMoved,
  now: Instant,
): readonly Change[] {
  const waiting = (occurrence: string) =>
    stored.some(({ value }) => value.occurrence === occurrence && isWaiting(value));
  const isOwed = ({ kind, key, at }: TimedClock) =>
    kind === 'exit' ||
    kind === 'period' ||
    at > now ||
    before.some((one) => one.key === key && waiting(one.occurrence));
  const fresh = newTimers(groupId, { code }, before, after.filter(isOwed));
  return fresh.flatMap((change) => afresh(change, stored, now));
}

/** A cause that has been there before, and of which nobody was told, comes again: its row stands, and waits once more. */
export function afresh(change: Change, stored: readonly Row<'timer'>[], now: Instant): readonly Change[] {
  if (change.op !== 'insert' || change.kind !== 'timer') return [change];
  const value = useful(change.value, now);
  const row = stored.find(({ id }) => id === change.id);
  if (row === undefined) return [insert('timer', change.partition, change.id, value)];
  const isSpent = isVoid(row.value) || (isFired(row.value) && row.value.recipients.length === 0);
  return isSpent ? [replace(row, value)] : [];
}

const usefulSeconds = 24 * 3600;

/** What is late is of use for a day yet. */
function useful(timer: Timer, now: Instant): Timer {
  const least = later(timer.at > now ? timer.at : now, usefulSeconds);
  return timer.usefulUntil > least ? timer : { ...timer, usefulUntil: least };
}
