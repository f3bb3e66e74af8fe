import { type CasePointer, isWaitingLate } from '../../model/case/case-pointer.js';
import { activeMembers, namesOf } from '../../model/members.js';
import { mayAdmitLate } from '../../routine/rights.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { SceneRows } from '../../routine/scene.js';

/** What waits for the coordinator's word: the case itself, or units that came late. */
export interface Waits {
  readonly what: 'case' | 'units';
  readonly unitNames: readonly string[];
  /** The group has nobody who may give it. */
  readonly nobodyToAsk: boolean;
}

/** What of the case waits; undefined when nothing does. */
export function waitsOf({ snapshot, routines }: SceneRows, pointer: CasePointer): Waits | undefined {
  if (!isWaiting(pointer)) return undefined;
  const { units, lateUnits = [] } = pointer;
  const routine = routineOf(routines, pointer);
  const nobodyToAsk = !activeMembers(snapshot).some((member) => mayAdmitLate(routine, member));
  return isWaitingLate(pointer)
    ? { what: 'case', unitNames: namesOf(snapshot, units), nobodyToAsk }
    : { what: 'units', unitNames: namesOf(snapshot, lateUnits), nobodyToAsk };
}

export function isWaiting(pointer: CasePointer): boolean {
  return isWaitingLate(pointer) || (pointer.lateUnits ?? []).length > 0;
}
