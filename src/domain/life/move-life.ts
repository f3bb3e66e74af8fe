import type { Instant } from '../calendar/dates/time.js';
import type { Life, LifeEvent } from '../model/case/life.js';
import type { Stage, Task } from './reading/life-schema.js';

/**
 * A life goes on by another version of its definition, in the stage that is its own there. A task that the version
 * brings, or asks in another rhythm, is counted from the move: nobody owes what was never asked.
 * @param waitsFor what the stage that it waits for is called there
 */
export function moveLife(
  life: Life,
  from: Stage | undefined,
  to: Stage,
  { waitsFor, at }: { readonly waitsFor?: string | undefined; readonly at: Instant },
): LifeEvent {
  return {
    what: 'moved',
    stage: to.id,
    ...(waitsFor === undefined || life.waits === undefined ? {} : { waitsFor }),
    begins: to.tasks.filter((task) => !goesOn(task, from?.tasks ?? [])).map(({ id }) => id),
    by: 'timer',
    at,
  };
}

/** True when its turns are the same ones. */
export function goesOn(task: Task, former: readonly Task[]): boolean {
  const was = former.find(({ id }) => id === task.id);
  return was !== undefined && turnsIn(was) === turnsIn(task);
}

const turnsIn = ({ each, every }: Task) => JSON.stringify([each, every]);
