import type { Sent } from '../../domain/model/job/opened.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { decideRetention, type RetentionTyped } from '../../domain/decisions/retention/decide-retention.js';
import type { CountRow, PurgeRow } from '../../domain/model/case/retention.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';

export interface RetentionView {
  readonly snapshot: Snapshot;
  /** The latest first. */
  readonly certificates: readonly PurgeRow[];
  readonly counts: readonly CountRow[];
  /** Days that the group's routines propose for a concluded case. */
  readonly proposedDays: number;
}

/** Retention of a group, for its coordinators. */
export async function lookAtRetention(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<RetentionView | 'notFound' | 'notAllowed'> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (typeof snapshot === 'string') return snapshot;
  const [purges, counts] = await Promise.all([
    deps.ledger.list('purge', groupId),
    deps.ledger.list('count', groupId),
  ]);
  const days = snapshot.group.value.routines.map((id) => deps.routines.get(id).retention.concludedDays);
  return {
    snapshot,
    certificates: purges.map(({ value }) => value).reverse(),
    counts: counts.map(({ value }) => value),
    proposedDays: Math.max(...days),
  };
}

export function decideGroupRetention(
  deps: Deps,
  { person }: Caller,
  groupId: string,
  { typed, opened }: Sent<RetentionTyped>,
) {
  return decideInGroup(deps, groupId, person, (scene) => decideRetention(scene, typed, opened));
}
