import {
  doDuty as decideDone,
  takeBackDuty as decideTakenBack,
  type TaskAct,
} from '../../domain/decisions/lives/act-on-duty.js';
import type { TurnName } from '../../domain/life/take-back.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { decideFor, type NotedIn } from '../group/decide-for.js';
import type { Deps } from '../deps.js';

interface Where extends NotedIn {
  /** The row of the life. */
  readonly life: string;
}

export function doDuty(deps: Deps, caller: Caller, { life, ...where }: Where, wanted: TaskAct) {
  return decideFor(deps, caller, where, (scene) => decideDone(scene, { life, wanted }));
}

export function takeBackDuty(deps: Deps, caller: Caller, { life, ...where }: Where, turn: TurnName) {
  return decideFor(deps, caller, where, (scene) => decideTakenBack(scene, { life, turn }));
}
