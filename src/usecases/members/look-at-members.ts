import type { Caller } from '../../domain/caller.js';
import type { Member } from '../../domain/group/group.js';
import { type Reach, reachOf } from '../../domain/group/reach.js';
import type { Snapshot } from '../../domain/group/snapshot.js';
import { activeMember, activeMembers } from '../../domain/rights/members.js';
import type { Deps } from '../deps.js';
import { ownGroup } from '../own-groups.js';
import { countUndelivered } from '../undelivered/look-at-undelivered.js';

export interface MemberSeen {
  readonly member: Member;
  readonly reach: Reach;
}

export interface MembersView {
  readonly snapshot: Snapshot;
  readonly self: Member;
  readonly members: readonly MemberSeen[];
  readonly asking: readonly Member[];
  /** Messages that did not arrive and may be sent again; counted for a coordinator. */
  readonly undelivered: number;
}

export async function lookAtMembers(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<MembersView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const self = snapshot && activeMember(snapshot, caller.person);
  if (snapshot === undefined || self === undefined) return undefined;
  const active = [...activeMembers(snapshot)].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const members = await Promise.all(
    active.map(async (member) => {
      const contact = await deps.people.contact(member.person);
      return { member, reach: reachOf(contact, snapshot.group.value.channel !== undefined) };
    }),
  );
  const asking = snapshot.members.map(({ value }) => value).filter(({ state }) => state === 'asked');
  const undelivered = self.coordinator ? await countUndelivered(deps, groupId) : 0;
  return { snapshot, self, members, asking, undelivered };
}
