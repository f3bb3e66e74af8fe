import type { Caller } from '../../domain/model/group/caller.js';
import { codeBase, codeLength, newCaseCode } from '../../domain/model/case/case-code.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import {
  areWhole,
  type Registered,
  registerCase,
} from '../../domain/decisions/registration/register-case.js';
import type { RegistrationAnswers } from '../../domain/decisions/registration/registration-answers.js';
import {
  type RegistrationWorld,
  registrationWorlds,
} from '../../domain/decisions/registration/registration-world.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { ownGroup, ownGroups } from '../group/own-groups.js';

/** Everywhere the caller may register. */
export async function registrationPlaces(deps: Deps, caller: Caller): Promise<readonly RegistrationWorld[]> {
  const now = deps.clock.now();
  const groups = await ownGroups(deps, caller);
  return groups.flatMap((snapshot) =>
    registrationWorlds({ snapshot, routines: deps.routines, now, by: caller.person }),
  );
}

/** One place as its rows are now; undefined when the caller may not register there (any more). */
export async function registrationPlace(
  deps: Deps,
  caller: Caller,
  { groupId, routine }: { readonly groupId: string; readonly routine: string },
): Promise<RegistrationWorld | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  if (snapshot === undefined) return undefined;
  const worlds = registrationWorlds({
    snapshot,
    routines: deps.routines,
    now: deps.clock.now(),
    by: caller.person,
  });
  return worlds.find((world) => world.routine.id === routine);
}

const attempts = 8;

/** The caller's open code in the group, else a new one: a second device goes on with the same case. */
export async function reserveCode(deps: Deps, { person }: Caller, groupId: string): Promise<CaseCode> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const open = await deps.codes.reservation(person, groupId);
    if (open !== undefined) {
      const registered = await deps.ledger.read('case', groupId, open);
      if (registered === undefined) return open;
      // The case was stored and the code not yet marked: finish that, or the next case would get its receipt.
      await deps.codes.use(open, person);
      continue;
    }
    const code = newCaseCode(deps.ids.integers(codeLength, codeBase));
    if (await deps.codes.reserve(code, person, groupId)) return code;
  }
  throw new Error('no free case code');
}

export type Confirmed = Registered | { readonly kind: 'notFound' | 'changed-meanwhile' | 'stale' };

/** Registers the case. A second press, a resend or another device with the same code gives the same receipt. */
export async function confirmRegistration(
  deps: Deps,
  caller: Caller,
  answers: RegistrationAnswers,
): Promise<Confirmed> {
  if (!areWhole(answers)) return { kind: 'stale' };
  const entry = await deps.codes.find(answers.code);
  if (entry?.owner !== caller.person || entry.groupId !== answers.groupId) return { kind: 'stale' };
  const outcome = await decideInGroup<Registered | { kind: 'notFound' }>(
    deps,
    answers.groupId,
    caller.person,
    (scene) => {
      const world = registrationWorlds(scene).find(({ routine }) => routine.id === answers.routine);
      if (world === undefined) return { changes: [], result: { kind: 'notFound' } };
      return registerCase(world, answers);
    },
  );
  if (outcome.kind === 'registered') await deps.codes.use(answers.code, caller.person);
  return outcome.kind === 'no-such-group' ? { kind: 'notFound' } : outcome;
}
