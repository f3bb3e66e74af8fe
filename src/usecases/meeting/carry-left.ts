import type { Actor } from '../../domain/model/case/life.js';
import { carryOn } from '../../domain/decisions/meetings/change-meeting.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/**
 * Carries the cases of a cancelled meeting on, a transaction at a time, until none is left; how many went. Whoever
 * cancelled does it at once, and the timer that tells of it does what is left should that have been stopped.
 */
export async function carryLeft(deps: Deps, groupId: string, meetingId: string, by: Actor): Promise<number> {
  for (let carried = 0; ;) {
    const step = await decideInGroup(deps, groupId, by, (scene) => carryOn(scene, meetingId));
    if (step.kind !== 'carried') return carried;
    carried += step.carried;
    if (step.left === 0 || step.carried === 0) return carried;
  }
}
