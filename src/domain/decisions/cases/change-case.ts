import { type CasePointer, isOpen } from '../../model/case-pointer.js';
import type { PersonKey } from '../../model/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import { unitsWanted, withUnits } from '../../model/late-units.js';
import { activeMember, unitOf } from '../../model/members.js';
import { routineOf } from '../../routine/routine-of.js';
import type { Routine } from '../../routine/routine-schema.js';
import { caseLifeOf } from '../../routine/case-life.js';
import { followState } from '../lives/evolve-case.js';
import { changedSince } from '../../model/opened.js';
import type { Row } from '../../model/row.js';
import { askCoordinator, waitsOf } from './ask-coordinator.js';
import { type CaseChanged, type CaseDecision, type CaseEdit, concernedTold, refuse } from './case-changed.js';
import { ownNews } from './case-news.js';
import { placeUnits, waitingChanged } from './late-units.js';
import {
  type ComingMeeting,
  comingMeetings,
  isAcute,
  type Timeliness,
  timelinessOf,
} from './open-meetings.js';
import { type CaseFault, judgeUnits } from './unit-choice.js';
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
  const { snapshot, routines, now, by: person } = scene;
  const found = ownOpenCase(snapshot, person, code);
  if ('result' in found) return found;
  const { value: before } = found;
  if (before.state === 'running') return refuse('settled');
  if (same(editedOf(before), edit)) return { changes: [], result: saved(scene, before) };
  if (changedSince(opened, editedOf(before))) return refuse('changed-since');
  const comes = timelinessOf(scene, routineOf(routines, before), before);
  const faults = judgeEdit(scene, before, edit, comes);
  if (faults.length > 0) return { changes: [], result: { kind: 'faults', faults } };
  const life = caseLifeOf(routineOf(routines, before));
  const placed = followState(scene, life, before, placeUnits(before, edit, comes));
  // Units that only wait are known to nobody else: there is nothing to tell the others.
  const concerns = placed.state !== before.state || !same(before, placed);
  const after: CasePointer = {
    ...placed,
    acknowledgements: before.acknowledgements.filter(({ unitId }) => placed.units.includes(unitId)),
    revision: before.revision + (concerns ? 1 : 0),
    changedAt: now,
  };
  const rows = concerns ? concernedTold(scene, found, after).changes : waitingChanged(snapshot, found, after);
  const asked = askCoordinator(scene, before, after);
  const own = ownNews(scene, after, 'changed');
  return { changes: [...rows, ...asked, ...own], result: saved(scene, after) };
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
  if (row?.value.state === 'withdrawn' && ownsCase(snapshot, row.value, person)) {
    return { changes: [], result: { kind: 'changed', pointer: row.value } };
  }
  const found = ownOpenCase(snapshot, person, code);
  if ('result' in found) return found;
  const { revision } = found.value;
  const after: CasePointer = {
    ...withUnits(found.value, found.value.units),
    state: 'withdrawn',
    revision: revision + 1,
    changedAt: now,
  };
  const decided = concernedTold(scene, found, after);
  const own = ownNews(scene, after, 'withdrawn');
  return { ...decided, changes: [...decided.changes, ...own] };
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
