import type { Caller } from '../../domain/model/group/caller.js';
import { type Member, hasAsked } from '../../domain/model/group/group.js';
import { type Reach, reachOf } from '../../domain/model/person/reach.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { isUseful, unreachedPerson } from '../../domain/model/job/undelivered.js';
import { activeMember, activeMembers } from '../../domain/model/members.js';
import type { Deps } from '../deps.js';
import { ownGroup } from '../group/own-groups.js';
import { reportsIn } from '../reports/look-at-reports.js';

export interface MemberSeen {
  readonly member: Member;
  readonly reach: Reach;
}

/** The members by name, as the one who asks may change or leave them. */
export interface MembershipView {
  readonly snapshot: Snapshot;
  readonly self: Member;
  readonly members: readonly { readonly member: Member }[];
}

export interface MembersView extends MembershipView {
  readonly members: readonly MemberSeen[];
  readonly asking: readonly Member[];
  /** Messages that did not arrive and may be sent again; counted for a coordinator. */
  readonly undelivered: number;
  /** How many reports one has a part in; undefined where the routines of the group have none. */
  readonly reports?: number;
}

export async function lookAtMembership(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<MembershipView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const self = snapshot && activeMember(snapshot, caller.person);
  if (snapshot === undefined || self === undefined) return undefined;
  const active = [...activeMembers(snapshot)].sort((a, b) => a.name.localeCompare(b.name, 'sv'));
  return { snapshot, self, members: active.map((member) => ({ member })) };
}

/** The members with how each can be reached. */
export async function lookAtMembers(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<MembersView | undefined> {
  const view = await lookAtMembership(deps, caller, groupId);
  if (view === undefined) return undefined;
  const { snapshot, self } = view;
  const [rows, contacts] = await Promise.all([
    deps.ledger.list('undelivered', groupId),
    deps.people.contacts(view.members.map(({ member }) => member.person)),
  ]);
  const notes = rows.map(({ value }) => value);
  const hasChannel = snapshot.group.value.channel !== undefined;
  const members = view.members.map(({ member }): MemberSeen => {
    const { person } = member;
    const failed = notes.some((note) => note.why === 'not-reached' && unreachedPerson(note) === person);
    return { member, reach: reachOf(contacts.get(person), hasChannel, failed) };
  });
  const asking = snapshot.members.map(({ value }) => value).filter((member) => hasAsked(member));
  const undelivered = self.coordinator ? notes.filter((note) => isUseful(note, deps.clock.now())).length : 0;
  const reports = reportsIn(deps, snapshot, caller.person)?.reports.length;
  return { snapshot, self, members, asking, undelivered, ...(reports === undefined ? {} : { reports }) };
}
