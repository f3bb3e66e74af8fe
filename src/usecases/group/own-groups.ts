import { isBeingCreated } from '../../domain/model/group/group.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { activeMember } from '../../domain/model/members.js';
import type { Deps } from '../deps.js';
import { resumeCreation } from './resume-creation.js';

/** The groups in which the caller is an active member, as their rows are now, by name. */
export async function ownGroups(deps: Deps, { person }: Caller): Promise<readonly Snapshot[]> {
  const ids = await deps.people.groupsOf(person);
  const snapshots = await Promise.all(ids.map((id) => wholeGroup(deps, person, id)));
  return snapshots
    .filter((snapshot) => snapshot !== undefined)
    .sort((a, b) => a.group.value.name.localeCompare(b.group.value.name, 'sv'));
}

/** One group by id; a foreign one and one that does not exist are both undefined. */
export async function ownGroup(
  deps: Deps,
  { person }: Caller,
  groupId: string,
): Promise<Snapshot | undefined> {
  return await wholeGroup(deps, person, groupId);
}

/** The group for someone who coordinates it. */
export async function coordinatedGroup(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<Snapshot | 'notFound' | 'notAllowed'> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const member = snapshot && activeMember(snapshot, caller.person);
  if (snapshot === undefined || member === undefined) return 'notFound';
  return member.coordinator ? snapshot : 'notAllowed';
}

/** The group as a member finds it; one whose creation was cut short is first carried on with, but not at a stranger's touch. */
async function wholeGroup(deps: Deps, person: PersonKey, groupId: string): Promise<Snapshot | undefined> {
  const snapshot = await deps.ledger.snapshot(groupId);
  if (snapshot === undefined || activeMember(snapshot, person) === undefined) return undefined;
  if (!isBeingCreated(snapshot.group.value)) return snapshot;
  await resumeCreation(deps, groupId);
  return await deps.ledger.snapshot(groupId);
}
