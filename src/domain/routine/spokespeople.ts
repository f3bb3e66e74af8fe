import type { Member } from '../model/group/group.js';
import { activeMembers } from '../model/members.js';
import type { Snapshot } from '../model/snapshot.js';
import { isRepresentative, rolesHeld } from './definition/roles.js';
import type { Routine } from './definition/routine-schema.js';

type RolesOf = Pick<Routine, 'roles'>;

/** The unit's representatives in the routine, contact persons not among them. */
export function representativesOf(snapshot: Snapshot, routine: RolesOf, unitId: string): readonly Member[] {
  return activeMembers(snapshot).filter(
    (member) => member.unitId === unitId && isRepresentative(routine, member),
  );
}

/** Who speaks for the unit, is asked for its kvittens and may answer: its representatives, or its contact persons when it has none. */
export function spokespeopleOf(snapshot: Snapshot, routine: RolesOf, unitId: string): readonly Member[] {
  const representatives = representativesOf(snapshot, routine, unitId);
  if (representatives.length > 0) return representatives;
  return activeMembers(snapshot).filter(
    (member) => member.unitId === unitId && rolesHeld(routine, member).includes('contact'),
  );
}

/**
 * Someone who comes to meetings and reports absence: who coordinates, represents a unit or is its contact person, and
 * whoever has a role that one of the routines' messages about meetings names.
 */
export function comesToMeetings(
  routines: readonly Pick<Routine, 'roles' | 'timerEventListeners'>[],
  member: Pick<Member, 'role' | 'coordinator'>,
): boolean {
  return routines.some((routine) => {
    const held = rolesHeld(routine, member).filter((role) => role !== 'caseworker');
    const named = routine.timerEventListeners.flatMap(({ roles }) => roles);
    return held.some((role) => ['coordinator', 'representative', 'contact', ...named].includes(role));
  });
}
