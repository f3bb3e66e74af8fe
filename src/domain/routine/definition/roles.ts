import type { Member, Role } from '../../model/group/group.js';
import type { Bilingual } from '../../model/person/locale.js';
import type { Routine } from './routine-schema.js';

type RolesOf = Pick<Routine, 'roles'>;

/** Roles that every file may have, in the order they are offered. */
const known: readonly Role[] = ['caseworker', 'representative', 'contact'];

/** A flag beside one's role, never a role to choose. */
const coordinator = 'coordinator';

export interface RoleChoice {
  readonly value: Role;
  readonly name: Bilingual;
}

/** The roles that the routines have, by the name the first of them gives; the files' own after those that all know. */
export function rolesIn(routines: readonly RolesOf[]): readonly RoleChoice[] {
  const own = routines.flatMap(({ roles }) => Object.keys(roles)).filter((role) => !known.includes(role));
  return [...known, ...new Set(own)].flatMap((role) => {
    const name = role === coordinator ? undefined : roleNameIn(routines, role);
    return name === undefined ? [] : [{ value: role, name }];
  });
}

export function isRoleIn(routines: readonly RolesOf[], role: string): boolean {
  return rolesIn(routines).some((each) => each.value === role);
}

/** Undefined for a role that none of the routines has, or has any longer. */
export function roleNameIn(routines: readonly RolesOf[], role: string): Bilingual | undefined {
  const found = routines.flatMap(({ roles }) => (Object.hasOwn(roles, role) ? (roles[role] ?? []) : []))[0];
  return found && { sv: found.sv, en: found.en };
}

/**
 * What a member is in one routine: the own role where the file has it, `representative` too where that role speaks for
 * the unit, and `coordinator`. A role of another routine of the group counts for nothing here.
 */
export function rolesHeld({ roles }: RolesOf, member: Pick<Member, 'role' | 'coordinator'>): readonly Role[] {
  const own = Object.hasOwn(roles, member.role) ? roles[member.role] : undefined;
  const held = own === undefined ? [] : [member.role];
  return [
    ...held,
    ...(own?.speaksFor === 'unit' ? ['representative'] : []),
    ...(member.coordinator ? [coordinator] : []),
  ];
}

/** Represents the own unit in the routine. */
export function isRepresentative(routine: RolesOf, member: Pick<Member, 'role' | 'coordinator'>): boolean {
  return rolesHeld(routine, member).includes('representative');
}
