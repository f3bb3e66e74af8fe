import { isBeingSent } from '../../../domain/model/job/timer.js';
import { later } from '../../../domain/calendar/dates/later.js';
import type { Instant } from '../../../domain/calendar/dates/time.js';
import { type Change, type Row, replace } from '../../../domain/model/row.js';
import { RoutineNotLoaded } from '../../../domain/routine/definition/routine-book.js';
import type { Delivery } from './delivery.js';

/** How long what waits for a missing version waits before it is tried again. */
const waitSeconds = 3600;
/** However long the version was missing, what waited for it is of use for so long when it is back. */
const usefulSeconds = 24 * 3600;

/** The timer as it waits for the version of its case, as often as it takes; undefined for every other fault. */
export function heldTimer(deps: Delivery, row: Row<'timer'>, error: unknown): Change | undefined {
  const held = heldUntil(deps, row.value.usefulUntil, error);
  return held && replace(row, { ...row.value, at: held.next, usefulUntil: held.usefulUntil });
}

/** The same for a message: nothing has left, for the case is asked about before a message is claimed. */
export function heldMessage(deps: Delivery, row: Row<'out'>, error: unknown): Change | undefined {
  if (isBeingSent(row.value)) return undefined;
  const held = heldUntil(deps, row.value.usefulUntil, error);
  return (
    held && replace(row, { ...row.value, state: 'planned', due: held.next, usefulUntil: held.usefulUntil })
  );
}

function heldUntil({ clock, log }: Delivery, usefulUntil: Instant, error: unknown) {
  if (!(error instanceof RoutineNotLoaded)) return undefined;
  log.error('routine.not-loaded', { routine: error.id, version: error.version ?? 0 });
  const next = later(clock.now(), waitSeconds);
  const least = later(next, usefulSeconds);
  return { next, usefulUntil: usefulUntil > least ? usefulUntil : least };
}
