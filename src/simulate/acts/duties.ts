import { ownLives, type OwnLife } from '../../domain/decisions/lives/group-scene.js';
import { actionsOf, type LifeAction } from '../../domain/life/life-actions.js';
import type { TaskTurn } from '../../domain/life/reading/life-tasks.js';
import { takeBacksOf } from '../../domain/life/take-back.js';
import { doDuty, takeBackDuty } from '../../usecases/duties/act-on-duty.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import { answersTo, namesClient } from './parts/answers.js';
import { likely } from './parts/inclination.js';
import { actOf, nameOf } from './lives.js';
import type { Visit } from './parts/visit.js';

/** One of the duties of the group that are the person's to do; now and then one is taken back. */
export async function workOnDuties(visit: Visit): Promise<void> {
  const { world, person, chance } = visit;
  const by = person.caller.person;
  for (const own of ownLives(world.sceneOf(by))) {
    const { scene, subject } = own;
    if (chance.happens(0.01)) {
      const turn = chance.pick(takeBacksOf(scene, subject, by));
      if (turn !== undefined) await takeBack(visit, own, turn);
      continue;
    }
    const wanted = actionsOf(scene, subject, by).find((action) =>
      chance.happens(likely(own, action, [action]) * person.care),
    );
    // What was done may have opened something else: the next look finds it.
    if (wanted !== undefined) await doOne(visit, own, wanted);
  }
}

async function doOne(visit: Visit, { id, scene, subject }: OwnLife, action: LifeAction): Promise<void> {
  const { world, person, groupId, chance, note } = visit;
  if (action.kind !== 'task') return;
  const answers = answersTo(scene, subject, action.turn.task.asks, chance);
  const act = actOf(action, answers);
  if (act.kind !== 'task') return;
  const { kind } = await doDuty(turnDeps(world.deps), person.caller, { groupId, life: id }, act);
  const isNamed = namesClient(answers);
  if (isNamed && kind !== 'faults') note({ what: 'broken', law: 'canary', how: nameOf(action) });
  if (!isNamed && kind !== 'done')
    note({ what: 'broken', law: 'actions', how: `${nameOf(action)}: ${kind}` });
}

async function takeBack(visit: Visit, { id }: OwnLife, turn: TaskTurn): Promise<void> {
  const { world, person, groupId, note } = visit;
  const { task, unit, period } = turn;
  const name = {
    task: task.id,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
  const { kind } = await takeBackDuty(turnDeps(world.deps), person.caller, { groupId, life: id }, name);
  if (kind !== 'taken-back') {
    note({ what: 'broken', law: 'actions', how: `taken back ${task.id}: ${kind}` });
  }
}
