import type { Caller } from '../../domain/model/caller.js';
import type {
  MembershipDecision,
  MembershipTrouble,
} from '../../domain/decisions/membership/membership-outcome.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { activeMember } from '../../domain/model/members.js';
import type { Instant } from '../../domain/calendar/time.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** A foreign group and one that does not exist give the same answer. */
export type Refusal =
  | MembershipTrouble
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'changed-meanwhile' };

/** Lets an active coordinator of the group decide; the right is read again at every attempt. */
export async function decideAsCoordinator<R extends { readonly kind: string }>(
  deps: Deps,
  caller: Caller,
  groupId: string,
  decide: (snapshot: Snapshot, now: Instant) => MembershipDecision<R>,
): Promise<R | Refusal> {
  const outcome = await decideInGroup<R | Refusal>(deps, groupId, caller.person, (snapshot, now) => {
    const member = activeMember(snapshot, caller.person);
    if (member === undefined) return { changes: [], result: { kind: 'not-found' } };
    if (!member.coordinator) return { changes: [], result: { kind: 'not-allowed' } };
    return decide(snapshot, now);
  });
  return outcome.kind === 'no-such-group' ? { kind: 'not-found' } : (outcome as R | Refusal);
}
