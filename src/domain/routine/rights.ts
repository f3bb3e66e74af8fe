import { type Member, type Unit, isActive } from '../model/group/group.js';
import { lateStageOf } from './definition/case-life.js';
import { rolesHeld } from './definition/roles.js';
import type { CaseType, Routine } from './definition/routine-schema.js';

/** True when the member holds one of the roles in the routine; coordinator is something one is beside one's own. */
export function holdsRole(
  routine: Pick<Routine, 'roles'>,
  member: Member,
  roles: readonly string[],
): boolean {
  return rolesHeld(routine, member).some((role) => roles.includes(role));
}

/** Register a case of one's own of the type, as a member of the unit; without a type, of some type. */
export function mayRegister(routine: Routine, member: Member, unit: Unit, type?: CaseType): boolean {
  const { registerParties } = routine.rights;
  return (
    isActive(member) &&
    member.unitId === unit.id &&
    holdsRole(routine, member, registrantRoles(routine, type)) &&
    (registerParties.length === 0 || registerParties.includes(unit.party))
  );
}

/** Roles whose holders register cases of the type; without a type, of some type. */
export function registrantRoles(
  { rights, registration }: Pick<Routine, 'rights' | 'registration'>,
  type?: CaseType,
): readonly string[] {
  const types = type === undefined ? registration.caseTypes : [type];
  return types.flatMap(({ register = rights.register }) => register);
}

/** Register for a caseworker of one's own unit who cannot reach the bot. */
export function mayRegisterForOthers(routine: Routine, member: Member, unit: Unit): boolean {
  const { registerForOthers, registerParties } = routine.rights;
  return (
    isActive(member) &&
    member.unitId === unit.id &&
    holdsRole(routine, member, registerForOthers) &&
    (registerParties.length === 0 || registerParties.includes(unit.party))
  );
}

/** Let in a case, or a unit that is added to one, after the deadline: whoever may lead it on from where it waits. */
export function mayAdmitLate(routine: Pick<Routine, 'id' | 'lives' | 'roles'>, member: Member): boolean {
  const roles = lateStageOf(routine)?.exits.flatMap(({ who }) => who?.roles ?? []) ?? [];
  return isActive(member) && holdsRole(routine, member, roles);
}
