import { carryOutPlan } from '../../domain/decisions/group/carry-out-plan.js';
import { decideInGroup, type GroupTrouble } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/**
 * Carries out what is left of a group's plan, a transaction at a time. Called after confirm and at every later touch
 * of the group, so that a crash in between leaves nothing half-way for long; doing it twice changes nothing.
 */
export async function resumeCreation(deps: Deps, groupId: string): Promise<{ kind: 'done' } | GroupTrouble> {
  for (;;) {
    const step = await decideInGroup(deps, groupId, 'timer', (scene) => {
      const { changes, left } = carryOutPlan(scene);
      return { changes, result: { kind: 'carried-out' as const, left } };
    });
    if (step.kind !== 'carried-out') return step;
    if (step.left === 0) return { kind: 'done' };
  }
}
