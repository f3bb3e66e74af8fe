import type { Decision } from '../domain/model/decision.js';
import { withConsequences } from '../domain/decisions/consequences.js';
import type { Actor } from '../domain/model/case/life.js';
import type { PersonKey } from '../domain/model/person/person.js';

import type { Scene } from '../domain/routine/scene.js';
import type { Deps } from './deps.js';
import { plannedOnce } from './planned-once.js';

/** What a decision is loaded from and written with. */
export type GroupDeps = Pick<Deps, 'ledger' | 'clock' | 'ids' | 'log' | 'routines' | 'wake'>;

export type GroupTrouble = { readonly kind: 'no-such-group' } | { readonly kind: 'changed-meanwhile' };

/** A dozen people may press at once when a deadline is near; each attempt lets at least one of them through. */
const attempts = 12;

/**
 * Load → decide → commit, again from the start when someone else wrote meanwhile.
 * The decision must be pure: it may be asked several times. What it changes is noted as done `by` someone, and what it
 * means to the group's own duties follows, in the same transaction.
 */
export function decideInGroup<R, By extends Actor = PersonKey>(
  deps: GroupDeps,
  groupId: string,
  by: By,
  decide: (scene: Scene<By>) => Decision<R>,
): Promise<R | GroupTrouble> {
  return decideWith(deps, groupId, { by, read: async () => undefined }, decide);
}

/** The same with rows that are not read with the group: read anew for each attempt, as the group is. */
export async function decideWith<R, More, By extends Actor = PersonKey>(
  deps: GroupDeps,
  groupId: string,
  { by, read }: { readonly by: By; readonly read: () => Promise<More> },
  decide: (scene: Scene<By>, more: More) => Decision<R>,
): Promise<R | GroupTrouble> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [snapshot, more] = await Promise.all([deps.ledger.snapshot(groupId), read()]);
    if (snapshot === undefined) return { kind: 'no-such-group' };
    const now = deps.clock.now();
    const scene = { snapshot, routines: deps.routines, now, by };
    const { changes: decided, result } = decide(scene, more);
    if (decided.length === 0) return result;
    const changes = withConsequences(scene, decided, deps.ids.next('e'));
    const outcome = await deps.ledger.commit(attempt === 0 ? changes : await plannedOnce(deps, changes));
    if (outcome.kind === 'committed') {
      deps.wake();
      return result;
    }
  }
  deps.log.warn('decision.conflict', { group: groupId, attempts });
  return { kind: 'changed-meanwhile' };
}
