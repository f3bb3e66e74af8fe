import type { Bilingual } from '../model/locale.js';
import type { Routine } from './routine-schema.js';
import type { Role } from '../model/group.js';

export const roles = ['caseworker', 'representative', 'contact'] as const satisfies readonly Role[];

export interface RoleChoice {
  readonly value: Role;
  readonly name: Bilingual;
}

/** The roles that the routines have, by the name the first of them gives. */
export function rolesIn(routines: readonly Routine[]): readonly RoleChoice[] {
  return roles.flatMap((role) => {
    const name = routines.map((routine) => routine.roles[role]).find((each) => each !== undefined);
    return name === undefined ? [] : [{ value: role, name }];
  });
}

export function isRoleIn(routines: readonly Routine[], role: string): role is Role {
  return rolesIn(routines).some((each) => each.value === role);
}
