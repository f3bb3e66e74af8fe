import type { CasePointer } from '../case/case-pointer.js';
import type { Group } from '../group/group.js';
import type { RoutineBook } from '../routine/routine-book.js';
import type { Change } from '../storage/row.js';
import type { Instant } from '../time.js';

/**
 * The timers that ask for one unit's missing acknowledgement: the deputy after the routine's working days, the
 * coordinator after as many again. Called for each unit when it becomes concerned; void once the unit has answered.
 */
export function planAcknowledgement(
  _pointer: CasePointer,
  _unitId: string,
  _group: Group,
  _routines: RoutineBook,
  _now: Instant,
): readonly Change[] {
  return [];
}
