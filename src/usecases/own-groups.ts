import type { Caller } from '../domain/caller.js';
import type { Snapshot } from '../domain/group/snapshot.js';
import { activeMember } from '../domain/rights/members.js';
import type { Deps } from './deps.js';
import { resumeCreation } from './group/resume-creation.js';

/** The groups in which the caller is an active member, as their rows are now, by name. */
export async function ownGroups(deps: Deps, { person }: Caller): Promise<readonly Snapshot[]> {
  const ids = await deps.people.groupsOf(person);
  const snapshots = await Promise.all(ids.map((id) => wholeGroup(deps, id)));
  return snapshots
    .filter((snapshot) => snapshot !== undefined)
    .filter((snapshot) => activeMember(snapshot, person) !== undefined)
    .sort((a, b) => a.group.value.name.localeCompare(b.group.value.name, 'sv'));
}

/** One group by id; a foreign one and one that does not exist are both undefined. */
export async function ownGroup(
  deps: Deps,
  { person }: Caller,
  groupId: string,
): Promise<Snapshot | undefined> {
  const snapshot = await wholeGroup(deps, groupId);
  return snapshot !== undefined && activeMember(snapshot, person) !== undefined ? snapshot : undefined;
}

/** The group as it is; one whose creation was cut short is first carried on with. */
async function wholeGroup(deps: Deps, groupId: string): Promise<Snapshot | undefined> {
  const snapshot = await deps.ledger.snapshot(groupId);
  if (snapshot === undefined || snapshot.group.value.state !== 'creating') return snapshot;
  await resumeCreation(deps, groupId);
  return await deps.ledger.snapshot(groupId);
}
