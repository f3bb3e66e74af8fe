import {
  type LifeDef,
  lifeSchema,
  type Stage,
  type Task,
} from '../../../src/domain/life/reading/life-schema.js';
import type { TaskTurn } from '../../../src/domain/life/reading/life-tasks.js';
import { turnsOf } from '../../../src/domain/life/reading/life-tasks.js';
import type { LifeScene, LifeSubject } from '../../../src/domain/life/reading/life-scene.js';

export const named = (id: string) => ({ id, name: { sv: id, en: id } });

/** A life with the given stages; it begins in the first. */
export function lifeOf(
  stages: readonly { readonly id: string; readonly [field: string]: unknown }[],
  more: object = {},
): LifeDef {
  return lifeSchema.parse({ id: 'made-up', about: 'case', start: stages[0]?.id, stages, ...more });
}

/** A stage with the given tasks, as the schema reads it. */
export function stageWith(tasks: readonly object[], more: object = {}): Stage {
  const [stage] = lifeOf([{ ...named('only'), tasks, ...more }]).stages;
  if (stage === undefined) throw new Error('a stage');
  return stage;
}

export function taskWith(task: object): Task {
  const [one] = stageWith([{ ...named('task'), who: { roles: ['representative'] }, ...task }]).tasks;
  if (one === undefined) throw new Error('a task');
  return one;
}

/** The one turn that the task has for the unit and the period. */
export function turnFor(
  scene: LifeScene,
  subject: LifeSubject,
  name: { readonly task: string; readonly unit?: string; readonly period?: string },
): TaskTurn {
  const [turn, ...others] = turnsOf(scene, subject).filter(
    ({ task, unit, period }) => task.id === name.task && unit === name.unit && period === name.period,
  );
  if (turn === undefined || others.length > 0) throw new Error(`one turn of ${name.task}`);
  return turn;
}
