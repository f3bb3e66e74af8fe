import { followLives } from '../../domain/decisions/lives/follow-lives.js';
import { type Duty, dutiesOf } from '../../domain/decisions/lives/duties.js';
import { ownLives } from '../../domain/decisions/lives/group-scene.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { activeMember } from '../../domain/model/members.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { ownGroup } from '../group/own-groups.js';

/** The duties of a group as the caller sees them. */
export interface DutiesView {
  readonly snapshot: Snapshot;
  readonly duties: readonly Duty[];
  readonly coordinates: boolean;
}

/** Undefined for a group that does not exist and for one that is not the caller's. */
export async function lookAtDuties(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<DutiesView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  if (snapshot === undefined) return undefined;
  const now = deps.clock.now();
  const isWritten = ownLives({ snapshot, routines: deps.routines, now }).every(
    ({ row }) => row !== undefined,
  );
  if (!isWritten) await beginLives(deps, groupId);
  const duties = dutiesOf({ snapshot, routines: deps.routines, now, by: caller.person });
  return { snapshot, duties, coordinates: activeMember(snapshot, caller.person)?.coordinator === true };
}

/** A group from before its routine had duties: they begin when someone first asks for them. */
async function beginLives(deps: Deps, groupId: string): Promise<void> {
  await decideInGroup(deps, groupId, 'timer', (scene) => ({
    changes: followLives(scene, []),
    result: { kind: 'begun' as const },
  }));
}
