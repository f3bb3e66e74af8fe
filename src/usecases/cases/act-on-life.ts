import type { Caller } from '../../domain/model/group/caller.js';
import type { LifeAct } from '../../domain/life/act.js';
import { actOnCase } from '../../domain/decisions/cases/act-on-case.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** Does a task of a case's stage, or leads the case on. */
export function actOnCaseLife(
  deps: Deps,
  { person }: Caller,
  { groupId, code, visit }: { readonly groupId: string; readonly code: string; readonly visit: number },
  wanted: LifeAct,
) {
  return decideInGroup(deps, groupId, person, (scene) => actOnCase(scene, { code, visit }, wanted));
}
