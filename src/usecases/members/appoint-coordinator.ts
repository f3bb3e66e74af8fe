import type { Caller } from '../../domain/model/group/caller.js';
import { setCoordinator } from '../../domain/decisions/membership/change-member.js';
import type {
  MembershipDone,
  MembershipTrouble,
} from '../../domain/decisions/membership/membership-outcome.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { decideInGroup, type GroupTrouble } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** The group of the channel, for an operator of the configuration; undefined for everyone else. */
export async function groupForOperator(deps: Deps, caller: Caller): Promise<Snapshot | undefined> {
  const { channel, objectId, kind } = caller;
  if (channel === undefined || kind !== 'member' || !deps.appointments.operators.includes(objectId))
    return undefined;
  const groupId = await deps.people.groupOfChannel(channel.channelId);
  return groupId === undefined ? undefined : await deps.ledger.snapshot(groupId);
}

/** An operator makes a member coordinator, for a group that has none who can be reached. */
export async function appointCoordinator(
  deps: Deps,
  caller: Caller,
  person: PersonKey,
): Promise<MembershipDone | MembershipTrouble | GroupTrouble | { readonly kind: 'not-allowed' }> {
  const group = await groupForOperator(deps, caller);
  if (group === undefined) return { kind: 'not-allowed' };
  deps.log.info('operator.appoints', { group: group.group.value.id });
  return await decideInGroup(deps, group.group.value.id, caller.person, (scene) =>
    setCoordinator(scene, person, true),
  );
}
