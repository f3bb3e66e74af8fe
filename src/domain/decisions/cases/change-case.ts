import { unchanged } from '../../model/decision.js';
import type { CaseEvent } from '../../model/case/case-event.js';
import {
  type CasePointer,
  isOpen,
  isRunning,
  isWaitingLate,
  isWithdrawn,
} from '../../model/case/case-pointer.js';
import type { PersonKey } from '../../model/person/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import { unitsWanted } from '../../model/case/late-units.js';
import { activeMember, unitOf } from '../../model/members.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { changedSince } from '../../model/job/opened.js';
import type { Row } from '../../model/row.js';
import { type CaseChanged, type CaseDecision, type CaseEdit, refuse } from './case-changed.js';
import { followCase } from '../case-events/follow-case.js';
import {
  type ComingMeeting,
  comingMeetings,
  isAcute,
  type Timeliness,
  timelinessOf,
} from './open-meetings.js';
import { placeUnits } from './place-units.js';
import { type CaseFault, judgeUnits } from './unit-choice.js';
import { waitsOf } from './waits-of.js';
import type { GroupNow, PersonScene, SceneNow, SceneRows } from '../../routine/scene.js';

/** What a form about the case was opened at. */
export function editedOf(pointer: CasePointer): CaseEdit {
  const { categories, meetingId } = pointer;
  return { units: unitsWanted(pointer), categories, meetingId };
}

/** The owner, or whoever registered it for the owner, while still in the group. */
export function ownsCase(snapshot: Snapshot, pointer: CasePointer, person: PersonKey): boolean {
  const own = pointer.owner === person || pointer.registeredFor === person;
  return own && activeMember(snapshot, person) !== undefined;
}

/** Units, categories, meeting; those concerned before and after are told. */
export function changeCase(scene: PersonScene, code: string, edit: CaseEdit, opened?: string): CaseDecision {
  const { snapshot, routines, by: person } = scene;
  const found = ownOpenCase(snapshot, person, code);
  if ('result' in found) return found;
  const { value: before } = found;
  if (isRunning(before)) return refuse('settled');
  if (same(editedOf(before), edit)) return unchanged(saved(scene, before));
  if (changedSince(opened, editedOf(before))) return refuse('changed-since');
  const comes = timelinessOf(scene, routineOf(routines, before), before);
  const faults = judgeEdit(scene, before, edit, comes);
  if (faults.length > 0) return unchanged({ kind: 'faults', faults });
  const followed = followCase(scene, found, eventsOfEdit(scene, before, placeUnits(before, edit, comes)));
  return { ...followed, result: saved(scene, followed.pointer) };
}

/** Units that only wait are known to nobody else: there is nothing to tell the others. */
function eventsOfEdit(scene: PersonScene, before: CasePointer, placed: CasePointer): readonly CaseEvent[] {
  const { routines, by, now: at } = scene;
  const life = caseLifeOf(routineOf(routines, before));
  const { units, categories, meetingId, lateUnits = [] } = placed;
  const waits = isWaitingLate(placed);
  const stage = waits ? (life.late ?? life.start) : life.start;
  const moves = waits !== isWaitingLate(before);
  const concerns = moves || !same(before, { units, categories, meetingId });
  const others = [...lateUnits].sort().join() !== [...(before.lateUnits ?? [])].sort().join();
  return [
    ...(concerns ? [{ what: 'changed', units, categories, meetingId, by, at } as const] : []),
    ...(others ? [{ what: 'units-waiting', units: lateUnits, by, at } as const] : []),
    ...(moves ? [{ what: 'entered', stage, answers: {}, by, at } as const] : []),
  ];
}

function saved(scene: SceneRows, pointer: CasePointer): CaseChanged {
  const waits = waitsOf(scene, pointer);
  return { kind: 'changed', pointer, ...(waits === undefined ? {} : { waits }) };
}

function judgeEdit(
  scene: SceneNow,
  before: CasePointer,
  edit: CaseEdit,
  comes: Timeliness,
): readonly CaseFault[] {
  const { snapshot, routines } = scene;
  const routine = routineOf(routines, before);
  const unit = unitOf(snapshot, before.registeringUnit);
  const member =
    activeMember(snapshot, before.owner) ?? activeMember(snapshot, before.registeredFor ?? before.owner);
  if (unit === undefined || member === undefined) return [{ field: 'units', code: 'unknown' }];
  const open = meetingsToMoveTo(scene, routine, before);
  const stays = edit.meetingId === before.meetingId;
  const wrong = !stays && !open.some(({ meeting }) => meeting.id === edit.meetingId);
  // Nobody can be called to a meeting that has begun; at a later one they come in time.
  const known = unitsWanted(before);
  const tooLate = stays && comes === 'begun' && edit.units.some((id) => !known.includes(id));
  return [
    ...judgeUnits({ snapshot, routine, unit }, edit),
    ...(tooLate ? [{ field: 'units', code: 'begun' } as const] : []),
    ...(wrong ? [{ field: 'meetingId', code: 'closed' } as const] : []),
  ];
}

/** Meetings that the owner may move a case to: those still open; an acute case waits for no deadline. */
export function meetingsToMoveTo(
  scene: GroupNow,
  routine: Routine,
  { type }: CasePointer,
): readonly ComingMeeting[] {
  const acute = isAcute(routine, type);
  return comingMeetings(scene, routine).filter(({ open }) => open || acute);
}

/** Everyone who was told of the case is told that it is withdrawn. */
export function withdrawCase(scene: PersonScene, code: string): CaseDecision {
  const { snapshot, now, by: person } = scene;
  const row = snapshot.cases.find(({ value }) => value.code === code);
  if (isWithdrawn(row?.value) && ownsCase(snapshot, row.value, person)) {
    return unchanged({ kind: 'changed', pointer: row.value });
  }
  const found = ownOpenCase(snapshot, person, code);
  if ('result' in found) return found;
  const { pointer, ...followed } = followCase(scene, found, [{ what: 'withdrawn', by: person, at: now }]);
  return { ...followed, result: { kind: 'changed', pointer } };
}

function ownOpenCase(snapshot: Snapshot, person: PersonKey, code: string): Row<'case'> | CaseDecision {
  const row = snapshot.cases.find(({ value }) => value.code === code);
  if (row === undefined || activeMember(snapshot, person) === undefined) return refuse('notFound');
  if (!ownsCase(snapshot, row.value, person)) return refuse('notAllowed');
  return isOpen(row.value) ? row : refuse('settled');
}

function same(before: CaseEdit, edit: CaseEdit): boolean {
  const alike = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  return (
    alike(before.units, edit.units) &&
    alike(before.categories, edit.categories) &&
    before.meetingId === edit.meetingId
  );
}
