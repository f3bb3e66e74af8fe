import type { Caller } from '../../domain/model/group/caller.js';
import type {
  MembershipDecision,
  MembershipTrouble,
} from '../../domain/decisions/membership/membership-outcome.js';
import { activeMember } from '../../domain/model/members.js';
import type { PersonScene } from '../../domain/routine/scene.js';
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
  decide: (scene: PersonScene) => MembershipDecision<R>,
): Promise<R | Refusal> {
  const outcome = await decideInGroup<R | Refusal>(deps, groupId, caller.person, (scene) => {
    const member = activeMember(scene.snapshot, scene.by);
    if (member === undefined) return { changes: [], result: { kind: 'not-found' } };
    if (!member.coordinator) return { changes: [], result: { kind: 'not-allowed' } };
    return decide(scene);
  });
  return outcome.kind === 'no-such-group' ? { kind: 'not-found' } : (outcome as R | Refusal);
}
