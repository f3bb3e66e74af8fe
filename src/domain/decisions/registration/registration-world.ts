import { type Member, type Unit, isBeingCreated } from '../../model/group/group.js';
import { activeMember, activeMembers, unitOf } from '../../model/members.js';
import { mayRegister, mayRegisterForOthers } from '../../routine/rights.js';
import type { PersonScene } from '../../routine/scene.js';
import type { CaseType, ChecklistTask, Routine } from '../../routine/definition/routine-schema.js';

/** What a registration is judged against: the group, one of its routines, and the registrant's own place. */
export interface RegistrationWorld extends PersonScene {
  readonly routine: Routine;
  readonly member: Member;
  readonly unit: Unit;
  /** Everywhere the registrant may register; read when the first step is drawn. */
  readonly offered?: readonly RegistrationWorld[];
}

/** The routines of the group in which the person may register, for themselves or for others. */
export function registrationWorlds(scene: PersonScene): readonly RegistrationWorld[] {
  const { snapshot, routines, by: person } = scene;
  const member = activeMember(snapshot, person);
  const unit = member && unitOf(snapshot, member.unitId);
  const { routines: ids } = snapshot.group.value;
  if (member === undefined || unit === undefined || isBeingCreated(snapshot.group.value)) return [];
  return ids
    .map((id) => routines.get(id))
    .filter((routine) => mayRegister(routine, member, unit) || mayRegisterForOthers(routine, member, unit))
    .map((routine) => ({ ...scene, routine, member, unit }));
}

/** Colleagues of the own unit for whom the registrant may register. */
export function mayBeRegisteredFor({
  snapshot,
  routine,
  member,
  unit,
}: RegistrationWorld): readonly Member[] {
  if (!mayRegisterForOthers(routine, member, unit)) return [];
  return activeMembers(snapshot).filter(
    (one) => one.unitId === unit.id && one.person !== member.person && one.role === 'caseworker',
  );
}

export function caseTypeOf({ routine }: RegistrationWorld, id: string | undefined): CaseType | undefined {
  return routine.registration.caseTypes.find((type) => type.id === id);
}

/** The items asked for this type; an anonymous case is asked no consent. */
export function checklistFor(
  { registration }: Routine,
  type: string | undefined,
  anonymous: boolean,
): readonly ChecklistTask[] {
  return registration.checklist.filter(
    ({ caseTypes, whenAnonymous }) =>
      (caseTypes.length === 0 || (type !== undefined && caseTypes.includes(type))) &&
      (!anonymous || whenAnonymous),
  );
}

/** The form of references for the unit; undefined when none is asked. */
export function referenceFor({ registration }: Routine, unit: Unit, anonymous: boolean) {
  if (anonymous) return undefined;
  return registration.references.find(({ party }) => party === unit.party);
}
