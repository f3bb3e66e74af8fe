import type { CasePointer } from '../case/case-pointer.js';
import type { Snapshot } from '../group/snapshot.js';
import type { RoutineBook } from '../routine/routine-book.js';
import type { Change } from '../storage/row.js';
import type { Instant } from '../time.js';

/** One case before and after a decision; `undefined` before: it is new. */
export interface CaseChange {
  readonly before: CasePointer | undefined;
  readonly after: CasePointer;
}

/**
 * The news to those whose attendance a changed case decides: who was told to stay away and is needed after all,
 * and who was needed and no longer is. Only inserts timers; the caller touches the meeting rows.
 */
export function attendanceChanged(
  _snapshot: Snapshot,
  _change: CaseChange,
  _routines: RoutineBook,
  _now: Instant,
): readonly Change[] {
  return [];
}
