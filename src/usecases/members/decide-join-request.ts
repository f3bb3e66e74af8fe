import type { Caller } from '../../domain/caller.js';
import { decideJoin, type JoinDecided } from '../../domain/group/membership/decide-join.js';
import type { PersonKey } from '../../domain/group/person.js';
import type { Deps } from '../deps.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

/** Lets someone in or declines. The index of people follows the ledger; it is repaired by a second press. */
export async function decideJoinRequest(
  deps: Deps,
  caller: Caller,
  request: { readonly groupId: string; readonly person: PersonKey; readonly accepted: boolean },
): Promise<JoinDecided | Refusal> {
  const { groupId, person, accepted } = request;
  // Index first: an entry without a membership gives no right, a membership without an entry cannot be found.
  if (accepted) await deps.people.addToGroup(person, groupId);
  const outcome = await decideAsCoordinator(deps, caller, groupId, (snapshot, now) =>
    decideJoin(snapshot, caller.person, person, accepted, now),
  );
  return outcome;
}
