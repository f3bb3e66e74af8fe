import type { Caller } from '../../domain/model/group/caller.js';
import { askToJoin } from '../../domain/decisions/membership/ask-to-join.js';
import type { MembershipDone } from '../../domain/decisions/membership/membership-outcome.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import type { Refusal } from './decide-as-coordinator.js';

/** The group of the present channel, or one that already knows the person; no other can be asked for. */
export async function askToJoinGroup(
  deps: Deps,
  caller: Caller,
  wish: { readonly groupId: string; readonly unitId: string; readonly role: string },
): Promise<MembershipDone | Refusal> {
  const { groupId, unitId, role } = wish;
  const channel = (await deps.ledger.snapshot(groupId))?.group.value.channel;
  const isHere = channel !== undefined && channel.channelId === caller.channel?.channelId;
  const known = (await deps.people.groupsOf(caller.person)).includes(groupId);
  if (!isHere && !known) return { kind: 'not-found' };
  // Index first: an entry without a membership gives no right.
  if (!known) await deps.people.addToGroup(caller.person, groupId);
  const { person, name, kind } = caller;
  const outcome = await decideInGroup<MembershipDone | Refusal>(deps, groupId, caller.person, (scene) =>
    askToJoin(scene, { person, name, kind, unitId, role }),
  );
  return outcome.kind === 'no-such-group' ? { kind: 'not-found' } : outcome;
}
