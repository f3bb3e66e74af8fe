import type { Caller } from '../../domain/model/group/caller.js';
import { decideJoin, type JoinDecided } from '../../domain/decisions/membership/decide-join.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Deps } from '../deps.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

/**
 * Lets someone in or declines. Whoever was let in is put in the index of people after the right to decide is known;
 * a second press repairs an index that was left behind by a crash.
 */
export async function decideJoinRequest(
  deps: Deps,
  caller: Caller,
  request: { readonly groupId: string; readonly person: PersonKey; readonly accepted: boolean },
): Promise<JoinDecided | Refusal> {
  const { groupId, person, accepted } = request;
  const outcome = await decideAsCoordinator(deps, caller, groupId, (scene) =>
    decideJoin(scene, person, accepted),
  );
  if ((outcome.kind === 'done' || outcome.kind === 'already-decided') && outcome.accepted) {
    await deps.people.addToGroup(person, groupId);
  }
  return outcome;
}
