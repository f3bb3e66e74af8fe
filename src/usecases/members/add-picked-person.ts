import type { Caller } from '../../domain/model/group/caller.js';
import { addMember } from '../../domain/decisions/membership/ask-to-join.js';
import type { MembershipDone } from '../../domain/decisions/membership/membership-outcome.js';
import { activeMember } from '../../domain/model/members.js';
import type { Deps } from '../deps.js';
import { ownGroup } from '../group/own-groups.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

/** Adds someone from the people picker: name, tenant and kind are Teams' own, never the card's. */
export async function addPickedPerson(
  deps: Deps,
  caller: Caller,
  groupId: string,
  wish: { readonly objectId: string; readonly unitId: string; readonly role: string },
): Promise<MembershipDone | Refusal | { readonly kind: 'not-in-team' | 'no-channel' }> {
  const snapshot = await ownGroup(deps, caller, groupId);
  if (snapshot === undefined) return { kind: 'not-found' };
  // Before anyone is looked up: who is in a team is for those to know who may add them.
  if (activeMember(snapshot, caller.person)?.coordinator !== true) return { kind: 'not-allowed' };
  const { channel } = snapshot.group.value;
  if (channel === undefined) return { kind: 'no-channel' };
  const found = await deps.directory.inChannel(channel, wish.objectId);
  if (found === undefined) return { kind: 'not-in-team' };
  const { unitId, role } = wish;
  const outcome = await decideAsCoordinator<MembershipDone>(deps, caller, groupId, (scene) =>
    addMember(scene, { ...found, unitId, role }),
  );
  if (outcome.kind === 'done') await deps.people.addToGroup(found.person, groupId);
  return outcome;
}
