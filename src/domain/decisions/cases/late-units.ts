import type { CasePointer } from '../../model/case-pointer.js';
import type { Snapshot } from '../../model/snapshot.js';
import { unitsWanted, withUnits } from '../../model/late-units.js';
import { activeMember, unitOf } from '../../model/members.js';
import { mayAdmitLate } from '../../routine/rights.js';
import { routineOf } from '../../routine/routine-of.js';
import { type Change, type Row, replace, touch } from '../../model/row.js';
import { type CaseDecision, type CaseEdit, concernedTold, refuse } from './case-changed.js';
import { lateUnitsDecided } from './ask-coordinator.js';
import { type Timeliness, timelinessOf } from './open-meetings.js';
import type { GroupNow, PersonScene, SceneNow } from '../../routine/scene.js';

/**
 * Where the units of an edit go: those that come after the last day of the meeting's registration wait. When every unit is
 * another, the case itself is as late as one that is registered now.
 */
export function placeUnits(before: CasePointer, edit: CaseEdit, comes: Timeliness): CasePointer {
  const { units, meetingId } = edit;
  // A late case that is moved to a meeting that is still open waits for nobody.
  if (before.meetingId !== meetingId) return { ...withUnits(before, units), ...edit, state: 'registered' };
  const after = { ...before, ...edit };
  if (before.state !== 'registered' || comes === 'in-time' || comes === 'no-meeting') {
    return withUnits(after, units);
  }
  const called = units.filter((unit) => before.units.includes(unit));
  if (called.length === 0) return { ...withUnits(after, units), state: 'waiting-late' };
  return withUnits(
    after,
    called,
    units.filter((unit) => !called.includes(unit)),
  );
}

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
    if (before.state === 'withdrawn') return refuse('settled');
    // The case itself waits by now, and the question about it names its units.
    if (before.state === 'waiting-late') return refuse('changed-since');
    const called = asked.units.length > 0 && asked.units.every((unit) => before.units.includes(unit));
    return { changes: [], result: { kind: 'already', letIn: called } };
  }
  const comes = timelinessOf(scene, routine, before);
  const inTime = comes === 'late' || comes === 'in-time';
  const after = answered(scene, before, waiting, letIn && inTime);
  const called = waiting.some((unit) => after.units.includes(unit));
  const told = lateUnitsDecided(scene, after, waiting, called);
  const changes = [...answerRows(scene, row, after), told];
  return { changes, result: { kind: 'decided', letIn: called } };
}

/**
 * What the clock decides of units that nobody has answered about: called when the meeting was moved and they come in time for
 * it, dropped when it has begun or is cancelled. Undefined when there is nothing to decide yet.
 */
export function settleLateUnits(
  scene: SceneNow,
  row: Row<'case'>,
  units: readonly string[],
): readonly Change[] | undefined {
  const { routines } = scene;
  const { value: before } = row;
  const waiting = units.filter((unit) => before.lateUnits?.includes(unit));
  const comes = timelinessOf(scene, routineOf(routines, before), before);
  if (waiting.length === 0 || comes === 'late') return undefined;
  const inTime = comes === 'in-time' && before.state === 'registered';
  const after = answered(scene, before, waiting, inTime);
  return answerRows(scene, row, after);
}

/** Those that waited are called, or only they are dropped. A unit that has left the group is called nowhere. */
function answered(
  { snapshot, now }: GroupNow,
  before: CasePointer,
  waiting: readonly string[],
  letIn: boolean,
): CasePointer {
  const rest = (before.lateUnits ?? []).filter((unit) => !waiting.includes(unit));
  const called = letIn ? waiting.filter((unit) => unitOf(snapshot, unit) !== undefined) : [];
  const after = withUnits({ ...before, changedAt: now }, [...before.units, ...called], rest);
  return called.length === 0 ? after : { ...after, revision: before.revision + 1 };
}

function answerRows(scene: SceneNow, row: Row<'case'>, after: CasePointer): readonly Change[] {
  const { snapshot } = scene;
  if (after.revision === row.value.revision) return waitingChanged(snapshot, row, after);
  return concernedTold(scene, row, after).changes;
}

/** Who waits is known to the registrant and the coordinator only; nobody else is told. */
export function waitingChanged(
  { meetings }: Snapshot,
  row: Row<'case'>,
  after: CasePointer,
): readonly Change[] {
  const at = meetings.filter(({ value }) => value.id === after.meetingId);
  return [replace(row, after), ...at.map((meeting) => touch(meeting))];
}

/** At a later meeting the units come in time. */
export function calledLater(pointer: CasePointer): CasePointer {
  return withUnits(pointer, unitsWanted(pointer));
}
