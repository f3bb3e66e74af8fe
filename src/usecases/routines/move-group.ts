import type { Instant } from '../../domain/calendar/dates/time.js';
import { moveDuties } from '../../domain/decisions/versions/move-duties.js';
import type { VersionMove } from '../../domain/decisions/versions/version-move.js';
import type { CasePointer } from '../../domain/model/case/case-pointer.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { GroupDeps } from '../decide-in-group.js';
import { type CaseMoved, casesToMove, lookAtMoves, moveOneCase } from './move-cases.js';
import { type DutiesMoved, moveGroupDuties } from './move-duties.js';

export interface GroupMoved {
  /** The group as it was before. */
  readonly snapshot: Snapshot;
  readonly cases: readonly (CaseMoved & { readonly of: CasePointer })[];
  /** Undefined where another version is in force: what is the group's own follows that. */
  readonly duties?: DutiesMoved;
  /** The version in force. */
  readonly inForce: number;
  readonly at: Instant;
}

/**
 * A group's open cases, each in a transaction of its own, and then its own lives; or what would become of them. Whatever
 * stops it, what has been moved is whole, and the rest is moved when it is run again.
 */
export async function moveGroup(
  deps: GroupDeps,
  groupId: string,
  move: VersionMove,
  isReal: boolean,
): Promise<GroupMoved | undefined> {
  const snapshot = await deps.ledger.snapshot(groupId);
  if (snapshot === undefined) return undefined;
  const inForce = deps.routines.get(move.to.id).version;
  const at = deps.clock.now();
  const isOwn = snapshot.group.value.routines.includes(move.to.id) && inForce === move.to.version;
  const pointers = casesToMove(snapshot, move);
  if (!isReal) {
    const looked = await lookAtMoves(deps, snapshot, move);
    const { moves } = moveDuties({ snapshot, routines: deps.routines, now: at }, move.to.id);
    return {
      snapshot,
      inForce,
      at,
      cases: looked.map((one, i) => ({ ...one, of: pointers[i] as CasePointer })),
      ...(isOwn ? { duties: { kind: 'duties', moves } } : {}),
    };
  }
  const cases: GroupMoved['cases'][number][] = [];
  // The first moved case may take the group's own lives with it, so that they are told of from before.
  const duties = isOwn ? { duties: await moveGroupDuties(deps, groupId, move.to.id) } : {};
  for (const of of pointers) cases.push({ ...(await moveOneCase(deps, groupId, move, of.code)), of });
  return { snapshot, inForce, at, cases, ...duties };
}
