import { type CaseTimers, refitCases as refit } from '../../domain/decisions/lives/refit-cases.js';
import { isOpen } from '../../domain/model/case/case-pointer.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** Plans what days that the group has closed have moved in its open cases, a transaction at a time; what fits is left alone. */
export async function refitCases(deps: Deps, groupId: string): Promise<void> {
  const snapshot = await deps.ledger.snapshot(groupId);
  const open = (snapshot?.cases ?? []).filter(({ value }) => isOpen(value));
  let left: readonly CaseTimers[] = await Promise.all(
    open.map(async ({ id: code }) => ({
      code,
      timers: await deps.ledger.list('timer', groupId, `${code}|`),
    })),
  );
  while (left.length > 0) {
    const cases = left;
    const step = await decideInGroup(deps, groupId, 'timer', (scene) => {
      const { changes, seen } = refit(scene, cases);
      return { changes, result: { kind: 'refit' as const, seen } };
    });
    if (step.kind !== 'refit') return;
    left = left.slice(step.seen);
  }
}
