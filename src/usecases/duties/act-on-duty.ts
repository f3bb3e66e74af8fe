import {
  doDuty as decideDone,
  takeBackDuty as decideTakenBack,
  type TaskAct,
} from '../../domain/decisions/lives/act-on-duty.js';
import type { TurnName } from '../../domain/life/take-back.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

interface Where {
  readonly groupId: string;
  /** The row of the life. */
  readonly life: string;
}

export function doDuty(deps: Deps, { person }: Caller, { groupId, life }: Where, wanted: TaskAct) {
  return decideInGroup(deps, groupId, person, (scene) => decideDone(scene, { life, wanted }));
}

export function takeBackDuty(deps: Deps, { person }: Caller, { groupId, life }: Where, turn: TurnName) {
  return decideInGroup(deps, groupId, person, (scene) => decideTakenBack(scene, { life, turn }));
}
