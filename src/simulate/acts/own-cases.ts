import { editedOf, ownsCase } from '../../domain/decisions/cases/change-case.js';
import { isOpen, isRunning } from '../../domain/model/case/case-pointer.js';
import { changeOwnCase, withdrawOwnCase } from '../../usecases/cases/change-own-case.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import type { Visit } from './parts/visit.js';

/** Now and then somebody withdraws a case, or changes whom it concerns. */
export async function lookAfterOwnCases(visit: Visit): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const { snapshot } = world.sceneOf(person.caller.person);
  const own = snapshot.cases
    .map(({ value }) => value)
    .filter((one) => isOpen(one) && ownsCase(snapshot, one, person.caller.person));
  for (const pointer of own) {
    const asked = { groupId, code: pointer.code };
    if (chance.happens(0.008)) {
      // One that has gone on may be another's to withdraw by now: the answer says so.
      await withdrawOwnCase(turnDeps(world.deps), person.caller, asked);
      continue;
    }
    if (isRunning(pointer) || !chance.happens(0.015)) continue;
    const others = snapshot.units.map(({ id }) => id).filter((id) => id !== pointer.registeringUnit);
    const units = chance.some(others, 1, 3);
    if (units.length === 0) continue;
    const typed = { ...editedOf(pointer), units };
    await changeOwnCase(turnDeps(world.deps), person.caller, asked, { typed });
  }
}
