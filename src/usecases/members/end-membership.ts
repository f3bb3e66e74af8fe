import type { Caller } from '../../domain/model/caller.js';
import { endMembership, withoutDeputy } from '../../domain/decisions/membership/change-member.js';
import type { MembershipDone } from '../../domain/decisions/membership/membership-outcome.js';
import type { PersonKey } from '../../domain/model/person.js';
import { activeMember } from '../../domain/model/members.js';
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
  const outcome = await decideAsCoordinator(deps, caller, groupId, (snapshot, now) =>
    endMembership(snapshot, person, 'removed', now),
  );
  if (outcome.kind === 'done') await tidyUp(deps, groupId, person);
  return outcome;
}

/** Leaving oneself; the last coordinator cannot. */
export async function leaveGroup(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<MembershipDone | Refusal> {
  const outcome = await decideInGroup<MembershipDone | Refusal>(
    deps,
    groupId,
    caller.person,
    (snapshot, now) => {
      if (activeMember(snapshot, caller.person) === undefined) {
        return { changes: [], result: { kind: 'not-found' } };
      }
      return endMembership(snapshot, caller.person, 'left', now);
    },
  );
  if (outcome.kind === 'done') await tidyUp(deps, groupId, caller.person);
  return outcome.kind === 'no-such-group' ? { kind: 'not-found' } : outcome;
}

/** What one transaction did not hold, and the index; a second press goes on where the first was stopped. */
async function tidyUp(deps: Deps, groupId: string, person: PersonKey): Promise<void> {
  await deps.people.removeFromGroup(person, groupId);
  for (let left = true; left;) {
    const step = await decideInGroup(deps, groupId, 'timer', (snapshot) => {
      const gone = activeMember(snapshot, person) === undefined;
      const changes = gone ? withoutDeputy(snapshot, person) : [];
      return { changes, result: { kind: 'tidied' as const, left: changes.length > 0 } };
    });
    left = step.kind === 'tidied' && step.left;
  }
}
