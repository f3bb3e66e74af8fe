import { leadsTo, needsOf, reachedFrom } from './check-stages.js';
import { daysOf, periodOf } from './span-days.js';
import type { LifeFault, Path } from './life-fault.js';
import type { LifeDef, LifeMoment, Question, Stage, Task } from '../reading/life-schema.js';

/** Clocks that never come, or would have come before what they are counted from. */
export function clockFaults(def: LifeDef): readonly LifeFault[] {
  return def.stages.flatMap((stage, i) => {
    const path = ['stages', i];
    const ofTasks = stage.tasks.flatMap((task, k) => {
      const at = [...path, 'tasks', k];
      return [
        ...(task.due === undefined ? [] : momentFaults(def, stage, task.due, [...at, 'due'], task)),
        ...chaseFaults(task, at),
      ];
    });
    const ofExits = stage.exits.flatMap(({ when }, k) => {
      const at = [...path, 'exits', k];
      return [
        ...(when === undefined || when === 'all-done' ? [] : momentFaults(def, stage, when, [...at, 'when'])),
      ];
    });
    return [...ofTasks, ...ofExits];
  });
}

function momentFaults(
  def: LifeDef,
  stage: Stage,
  { from, plus }: LifeMoment,
  path: Path,
  task?: Task,
): readonly LifeFault[] {
  const [what = '', id = ''] = from.split(':');
  const early = what === 'done' && plus !== undefined && daysOf(plus).least < 0;
  const asked = what === 'answer' && isAsked(def, id) && !isAskedBefore(def, stage, id, task);
  const circular = what === 'done' && task !== undefined && needsOf(stage, id).has(task.id);
  return [
    ...(early
      ? [{ path: [...path, 'plus'], allowed: 'a span that does not lie before the task is done' }]
      : []),
    ...(asked
      ? [
          {
            path: [...path, 'from'],
            allowed: 'a question that is asked before, in this stage or on the way to it',
          },
        ]
      : []),
    ...(circular
      ? [{ path: [...path, 'from'], allowed: 'done: of a task that does not need this one' }]
      : []),
  ];
}

function isAsked({ stages }: LifeDef, question: string): boolean {
  return stages.some(({ tasks, exits }) =>
    [...tasks, ...exits].some(({ asks }) => hasQuestion(asks, question)),
  );
}

/** Asked by a task of the stage, or in a stage that leads to it. */
function isAskedBefore(def: LifeDef, stage: Stage, question: string, task?: Task): boolean {
  const ways = leadsTo(def);
  return def.stages.some(({ id, tasks, exits }) => {
    const leads = reachedFrom([...(ways.get(id) ?? [])], ways).has(stage.id);
    const steps = id === stage.id ? tasks.filter((one) => one !== task) : leads ? tasks : [];
    return [...steps, ...(leads ? exits : [])].some(({ asks }) => hasQuestion(asks, question));
  });
}

function hasQuestion(asks: readonly Question[], id: string): boolean {
  return asks.some((one) => one.id === id);
}

/** A chase that lies before its task's time has begun asks nobody, ever; one after the next period has ended asks for two. */
function chaseFaults({ due, every, chase }: Task, path: Path): readonly LifeFault[] {
  const room = roomBefore(due, every);
  const next = periodAfter(due, every);
  const beyond = next !== undefined && daysOf(due?.plus).least > next;
  return [
    ...(beyond ? [{ path: [...path, 'due', 'plus'], ...afterNext }] : []),
    ...chase.flatMap(({ after }, i) => {
      const at = [...path, 'chase', i, 'after'];
      if (room !== undefined && room + daysOf(after).most < 0)
        return [
          {
            path: at,
            reason: 'it would come before the time of the task has begun, and so never',
            allowed: 'a span that does not lie before the task’s time begins',
          },
        ];
      const least = daysOf(due?.plus).least + daysOf(after).least;
      return next !== undefined && !beyond && least > next ? [{ path: at, ...afterNext }] : [];
    }),
  ];
}

const afterNext = {
  reason: 'the next period has ended by then: the task is owed twice before anyone is told',
  allowed: 'a span that ends before the next period does',
};

/** Days from the end of a period to the end of the next; undefined where the task is not counted from its periods. */
function periodAfter(due: Task['due'], every: Task['every']): number | undefined {
  const isPeriod = every !== undefined && (due === undefined || due.from === 'period-end');
  return isPeriod ? periodOf(every)?.most : undefined;
}

/** Days from the beginning to the due moment, at the most; undefined where that depends on when something happens. */
function roomBefore(due: Task['due'], every: Task['every']): number | undefined {
  const plus = daysOf(due?.plus).most;
  const end = due?.end === undefined ? 0 : { day: 1, month: 31 }[due.end];
  if (due?.from === 'entered' || due?.from.startsWith('done:') === true) return plus + end;
  const period = periodAfter(due, every);
  return period === undefined ? undefined : plus + end + period;
}
