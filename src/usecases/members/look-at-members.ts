import type { Caller } from '../../domain/model/caller.js';
import type { Member } from '../../domain/model/group.js';
import { type Reach, reachOf } from '../../domain/model/reach.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { isUseful, unreachedPerson } from '../../domain/model/undelivered.js';
import { activeMember, activeMembers } from '../../domain/model/members.js';
import type { Deps } from '../deps.js';
import { ownGroup } from '../group/own-groups.js';

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
  const notes = (await deps.ledger.list('undelivered', groupId)).map(({ value }) => value);
  const active = [...activeMembers(snapshot)].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  const members = await Promise.all(
    active.map(async (member) => {
      const contact = await deps.people.contact(member.person);
      const failed = notes.some(
        (note) => note.why === 'not-reached' && unreachedPerson(note) === member.person,
      );
      return { member, reach: reachOf(contact, snapshot.group.value.channel !== undefined, failed) };
    }),
  );
  const asking = snapshot.members.map(({ value }) => value).filter(({ state }) => state === 'asked');
  const undelivered = self.coordinator ? notes.filter((note) => isUseful(note, deps.clock.now())).length : 0;
  return { snapshot, self, members, asking, undelivered };
}
