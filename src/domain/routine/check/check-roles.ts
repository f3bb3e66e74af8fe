import type { LifeFault } from '../../life/check/life-fault.js';
import type { Routine } from '../definition/routine-schema.js';

/** What the product knows without being told. */
export const knownRoles = ['caseworker', 'representative', 'contact', 'coordinator'];

/** Every role that the routine knows, each once. */
export function rolesOf({ roles }: Pick<Routine, 'roles'>): readonly string[] {
  return [...new Set([...Object.keys(roles), 'coordinator'])];
}

/** A role of the file's own that nothing in the file names: it comes to no meeting, is told nothing and does nothing. */
export function unusedRoles(routine: Routine): readonly LifeFault[] {
  const named = rolesNamed(routine);
  return Object.entries(routine.roles).flatMap(([id, { speaksFor }]) =>
    knownRoles.includes(id) || speaksFor !== undefined || named.has(id)
      ? []
      : [
          {
            path: ['roles', id],
            reason:
              'nothing in the file names it: whoever has it comes to no meeting, hears of nothing and does nothing',
            allowed:
              'a role that who, tell, rights, a case type or a message names, or one with speaksFor: unit',
          },
        ],
  );
}

function rolesNamed({ rights, registration, timerEventListeners, lives }: Routine): ReadonlySet<string> {
  const whos = lives.flatMap(({ seenBy = [], stateSeenBy = [], stages }) => [
    ...seenBy,
    ...stateSeenBy,
    ...stages.flatMap((stage) => [
      ...(stage.seenBy ?? []),
      ...stage.tasks.flatMap(({ who, chase }) => [who, ...chase.map(({ tell }) => tell)]),
      ...stage.exits.flatMap(({ who, tell }) => [...(who === undefined ? [] : [who]), ...tell]),
    ]),
  ]);
  return new Set([
    ...rights.register,
    ...rights.registerForOthers,
    ...registration.caseTypes.flatMap(({ register = [] }) => register),
    ...timerEventListeners.flatMap(({ roles }) => roles),
    ...whos.flatMap(({ roles = [] }) => roles),
  ]);
}
