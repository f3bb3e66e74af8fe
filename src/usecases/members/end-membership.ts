import { freedPlaces } from '../../domain/decisions/bookings/free-places.js';
import { hasLeft, isActive } from '../../domain/model/group/group.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { endMembership, withoutDeputy } from '../../domain/decisions/membership/change-member.js';
import type { MembershipDone } from '../../domain/decisions/membership/membership-outcome.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { activeMember, memberRow } from '../../domain/model/members.js';
import { isJustDone } from '../../domain/model/person/just-done.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

/** A coordinator takes someone out of the group; the ledger first, so that the right ends at once. */
export async function removeMember(
  deps: Deps,
  caller: Caller,
  groupId: string,
  person: PersonKey,
): Promise<MembershipDone | Refusal> {
  const outcome = await decideAsCoordinator(deps, caller, groupId, (scene) =>
    endMembership(scene, person, 'removed'),
  );
  if (outcome.kind === 'done') await tidyUp(deps, groupId, person);
  return outcome;
}

/** A membership that has ended, and where. */
export type GroupLeft = MembershipDone & { readonly group: string };

/** Leaving oneself; the last coordinator cannot. The same press, sent again, is answered as the first time. */
export async function leaveGroup(deps: Deps, caller: Caller, groupId: string): Promise<GroupLeft | Refusal> {
  const { person } = caller;
  const outcome = await decideInGroup<GroupLeft | Refusal>(deps, groupId, person, (scene) => {
    const { snapshot, now } = scene;
    const member = memberRow(snapshot, person)?.value;
    const again = hasLeft(member) && isJustDone(member.since, now);
    if (!isActive(member) && !again) return { changes: [], result: { kind: 'not-found' } };
    const { changes, result } = endMembership(scene, person, 'left');
    const { name: group } = snapshot.group.value;
    return { changes, result: result.kind === 'done' ? { ...result, group } : result };
  });
  if (outcome.kind === 'done') await tidyUp(deps, groupId, caller.person);
  return outcome.kind === 'no-such-group' ? { kind: 'not-found' } : outcome;
}

/** What one transaction had no room for, and the index; a second press goes on where the first was stopped. */
async function tidyUp(deps: Deps, groupId: string, person: PersonKey): Promise<void> {
  await deps.people.removeFromGroup(person, groupId);
  for (let left = true; left;) {
    const step = await decideInGroup(deps, groupId, 'timer', (scene) => {
      const { snapshot } = scene;
      const gone = activeMember(snapshot, person) === undefined;
      const deputies = gone ? withoutDeputy(snapshot, person) : [];
      const changes = gone ? [...deputies, ...freedPlaces(scene, person, deputies)] : [];
      return { changes, result: { kind: 'tidied' as const, left: changes.length > 0 } };
    });
    left = step.kind === 'tidied' && step.left;
  }
}
