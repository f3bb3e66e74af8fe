import type { Actor, LifeEvent } from '../model/case/life.js';
import { stageOf, type LifeScene, type LifeSubject } from './reading/life-scene.js';

/** What is written anew in a report has to be agreed to anew: what rested on it is open again. */
export function openAgain(
  { def, now }: LifeScene,
  { life }: LifeSubject,
  task: string,
  by: Actor,
): readonly LifeEvent[] {
  if (def.about !== 'report') return [];
  const { tasks } = stageOf(def, life.stage);
  const rests = new Set([task]);
  for (const id of rests) for (const one of tasks) if (one.needs.includes(id)) rests.add(one.id);
  return life.done
    .filter((one) => one.task !== task && rests.has(one.task))
    .map(({ task: id, unit }) => ({
      what: 'taken-back',
      task: id,
      ...(unit === undefined ? {} : { unit }),
      by,
      at: now,
    }));
}
