import { type DutiesMove, moveDuties } from '../../domain/decisions/versions/move-duties.js';
import { decideInGroup, type GroupDeps, type GroupTrouble } from '../decide-in-group.js';

export type DutiesMoved = { readonly kind: 'duties'; readonly moves: readonly DutiesMove[] } | GroupTrouble;

/** The group's own lives by a routine are taken up by the version in force; what that changes. */
export async function moveGroupDuties(
  deps: GroupDeps,
  groupId: string,
  routine: string,
): Promise<DutiesMoved> {
  return await decideInGroup<DutiesMoved, 'timer'>(deps, groupId, 'timer', (scene) => {
    const { changes, moves } = moveDuties(scene, routine);
    return { changes, result: { kind: 'duties', moves } };
  });
}
