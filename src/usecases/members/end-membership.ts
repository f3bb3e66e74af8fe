import type { Caller } from '../../domain/caller.js';
import { endMembership } from '../../domain/group/membership/change-member.js';
import type { MembershipDone } from '../../domain/group/membership/membership-outcome.js';
import type { PersonKey } from '../../domain/group/person.js';
import { activeMember } from '../../domain/rights/members.js';
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
  if (outcome.kind === 'done') await deps.people.removeFromGroup(person, groupId);
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
  if (outcome.kind === 'done') await deps.people.removeFromGroup(caller.person, groupId);
  return outcome.kind === 'no-such-group' ? { kind: 'not-found' } : outcome;
}
