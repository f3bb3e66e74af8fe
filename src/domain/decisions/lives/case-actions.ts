import { type CasePointer, isOpen, isRunning, isWithdrawn } from '../../model/case/case-pointer.js';
import { type LifeAction, actionsOf } from '../../life/life-actions.js';
import { queueFor } from '../../life/reading/life-places.js';
import { stageOf } from '../../life/reading/life-scene.js';
import { type TaskTurn, turnsOf } from '../../life/reading/life-tasks.js';
import { statusOf } from '../../life/reading/life-status.js';
import { acknowledgementOf } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import { caseScene, caseSubject } from './case-scene.js';
import type { PersonScene } from '../../routine/scene.js';

/** A case's life as a member sees it. */
export interface CaseLifeView {
  /** The unit that answers for the person now, in a routine where that can pass to another or while no meeting takes it up. */
  readonly responsibleUnit: string | undefined;
  /** The tasks of the stage, done and not; the kvittens stands with the units. */
  readonly turns: readonly TaskTurn[];
  /** Its place in the queue, from 1; undefined when it waits for nothing. */
  readonly queuePlace?: number;
  /** What the member may do now, outside of what has a screen of its own. */
  readonly actions: readonly LifeAction[];
}

export function caseLifeView(scene: PersonScene, routine: Routine, pointer: CasePointer): CaseLifeView {
  const { snapshot, by: person } = scene;
  const lifeScene = caseScene(scene, routine);
  const subject = caseSubject(snapshot, routine, pointer);
  const stage = stageOf(lifeScene.def, subject.life.stage);
  const unit = statusOf(lifeScene.def, subject.life).responsible;
  const passes = lifeScene.def.stages.some(({ responsible }) => responsible !== undefined);
  const isShown = !isWithdrawn(pointer) && (passes || isRunning(pointer));
  const answers = unit === 'registering' ? subject.registeringUnit : subject.receivingUnit;
  const responsibleUnit = isShown ? answers : undefined;
  // Late cases, a kvittens and the results of a meeting have cards of their own.
  if (!isOpen(pointer) || stage.unannounced === true) return { responsibleUnit, turns: [], actions: [] };
  const kvittens = acknowledgementOf(stage)?.id;
  const { waits } = subject.life;
  const queue = waits === undefined ? [] : queueFor(lifeScene, waits.for).map(({ id }) => id);
  return {
    responsibleUnit,
    ...(waits === undefined ? {} : { queuePlace: queue.indexOf(pointer.code) + 1 }),
    turns: turnsOf(lifeScene, subject).filter(({ task }) => task.id !== kvittens),
    actions: actionsOf(lifeScene, subject, person).filter((action) =>
      action.kind === 'task' ? action.turn.task.id !== kvittens : action.exit.at !== 'meeting',
    ),
  };
}
