import type { Caller } from '../../domain/model/group/caller.js';
import type { LifeAct } from '../../domain/life/act.js';
import { actOnCase } from '../../domain/decisions/cases/act-on-case.js';
import { decideFor, type NotedIn } from '../group/decide-for.js';
import type { Deps } from '../deps.js';

/** Does a task of a case's stage, or leads the case on. */
export function actOnCaseLife(
  deps: Deps,
  caller: Caller,
  { code, visit, ...where }: NotedIn & { readonly code: string; readonly visit: number },
  wanted: LifeAct,
) {
  return decideFor(deps, caller, where, (scene) => actOnCase(scene, { code, visit }, wanted));
}
