import { admitWaiting as admit } from '../../domain/decisions/cases/admit-waiting.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** Admits those who wait for places that are free, a transaction at a time; nobody when there are none. */
export async function admitWaiting(deps: Deps, groupId: string): Promise<void> {
  for (;;) {
    const step = await decideInGroup(deps, groupId, 'timer', admit);
    if (step.kind !== 'admitted' || !step.more) return;
  }
}
