import { unchanged } from '../../../model/decision.js';
import { isWithdrawn, isWaitingLate, isRegistered } from '../../../model/case/case-pointer.js';
import { activeMember, unitOf } from '../../../model/members.js';
import type { Row } from '../../../model/row.js';
import { mayAdmitLate } from '../../../routine/rights.js';
import { routineOf } from '../../../routine/definition/routine-of.js';
import type { PersonScene, Scene, SceneNow } from '../../../routine/scene.js';
import { type CaseDecision, refuse } from '../case-changed.js';
import { type CaseFollowed, followCase } from '../../case-events/follow-case.js';
import { timelinessOf } from '../open-meetings.js';

export interface UnitsAsked {
  readonly code: string;
  /** Those that the question named. */
  readonly units: readonly string[];
}

export type UnitsDecided =
  | { readonly kind: 'notFound' | 'notAllowed' | 'settled' | 'changed-since' }
  /** `already`: someone answered before, or the press came twice. */
  | { readonly kind: 'decided' | 'already'; readonly letIn: boolean };

/** The coordinator's answer about the units that a question named; any that were added since wait for their own. */
export function decideLateUnits(
  scene: PersonScene,
  asked: UnitsAsked,
  letIn: boolean,
): CaseDecision<UnitsDecided> {
  const { snapshot, routines, by: person } = scene;
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === asked.code);
  if (member === undefined || row === undefined) return refuse('notFound');
  const { value: before } = row;
  const routine = routineOf(routines, before);
  if (!mayAdmitLate(routine, member)) return refuse('notAllowed');
  const waiting = asked.units.filter((unit) => before.lateUnits?.includes(unit));
  if (waiting.length === 0) {
    if (isWithdrawn(before)) return refuse('settled');
    // The case itself waits by now, and the question about it names its units.
    if (isWaitingLate(before)) return refuse('changed-since');
    const called = asked.units.length > 0 && asked.units.every((unit) => before.units.includes(unit));
    return unchanged({ kind: 'already', letIn: called });
  }
  const comes = timelinessOf(scene, routine, before);
  const inTime = comes === 'late' || comes === 'in-time';
  const { called, followed } = decided(scene, row, waiting, letIn && inTime);
  const { changes, events } = followed;
  return { changes, events, result: { kind: 'decided', letIn: called.length > 0 } };
}

/**
 * What the clock decides of units that nobody has answered about: called when the meeting was moved and they come in time for
 * it, dropped when it has begun or is cancelled. Undefined when there is nothing to decide yet.
 */
export function settleLateUnits(
  scene: SceneNow,
  row: Row<'case'>,
  units: readonly string[],
): CaseFollowed | undefined {
  const { routines } = scene;
  const { value: before } = row;
  const waiting = units.filter((unit) => before.lateUnits?.includes(unit));
  const comes = timelinessOf(scene, routineOf(routines, before), before);
  if (waiting.length === 0 || comes === 'late') return undefined;
  const inTime = comes === 'in-time' && isRegistered(before);
  return decided({ ...scene, by: 'timer' }, row, waiting, inTime).followed;
}

/** Those that waited are called, or only they are dropped. A unit that has left the group is called nowhere. */
function decided(
  scene: Scene,
  row: Row<'case'>,
  units: readonly string[],
  letIn: boolean,
): { readonly called: readonly string[]; readonly followed: CaseFollowed } {
  const { snapshot, by, now: at } = scene;
  const called = letIn ? units.filter((unit) => unitOf(snapshot, unit) !== undefined) : [];
  const followed = followCase(scene, row, [{ what: 'units-decided', units, called, by, at }]);
  return { called, followed };
}
