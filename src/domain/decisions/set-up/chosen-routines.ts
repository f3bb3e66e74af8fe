import { caseKinds } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { SetupAnswers } from './setup-answers.js';
import type { Known } from '../../form/step.js';

/** The routines answered, in the order of the routine book; the first sets the meeting pattern. */
export function chosenRoutines(answers: SetupAnswers, world: Known): readonly Routine[] {
  return world.routines.filter((routine) => answers.routines?.includes(routine.id));
}

/** The routines whose cases a kind of meeting takes. */
export function routinesOfKind(routines: readonly Routine[], kind: string): readonly Routine[] {
  return routines.filter((routine) => caseKinds(routine).includes(kind));
}

export interface KnownGroup {
  /** `routine/known group`. */
  readonly key: string;
  readonly name: string;
  readonly units: readonly { readonly name: string; readonly party: string }[];
}

export function knownGroups(routines: readonly Routine[]): readonly KnownGroup[] {
  return routines.flatMap((routine) =>
    routine.knownGroups.map((group) => ({
      key: `${routine.id}/${group.id}`,
      name: group.name,
      units: group.units.map(({ name, party }) => ({ name, party })),
    })),
  );
}

/** Parties of all the routines, each once. */
export function partiesOf(routines: readonly Routine[]): Routine['parties'] {
  const parties = new Map(routines.flatMap((routine) => routine.parties.map((party) => [party.id, party])));
  return [...parties.values()];
}
