import { leadsTo, reachedFrom } from './check-stages.js';
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
  const early = what === 'done' && plus !== undefined && daysOf(plus) < 0;
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

/** What must be done before the task, whatever is between. */
function needsOf({ tasks }: Stage, id: string): ReadonlySet<string> {
  const needs = new Set([id]);
  for (const one of needs)
    for (const next of tasks.find((task) => task.id === one)?.needs ?? []) needs.add(next);
  needs.delete(id);
  return needs;
}

/** A chase that lies before its task's time has begun asks nobody, ever. */
function chaseFaults({ due, every, chase }: Task, path: Path): readonly LifeFault[] {
  const room = roomBefore(due, every);
  return chase.flatMap(({ after }, i) =>
    room !== undefined && room + daysOf(after) < 0
      ? [
          {
            path: [...path, 'chase', i, 'after'],
            allowed: 'a span that does not lie before the task’s time begins',
          },
        ]
      : [],
  );
}

/** Days from the beginning to the due moment, at the most; undefined where that depends on when something happens. */
function roomBefore(due: Task['due'], every: Task['every']): number | undefined {
  const plus = due?.plus === undefined ? 0 : daysOf(due.plus);
  const end = due?.end === undefined ? 0 : { day: 1, month: 31 }[due.end];
  if (due?.from === 'entered' || due?.from.startsWith('done:') === true) return plus + end;
  const isPeriod = every !== undefined && (due === undefined || due.from === 'period-end');
  if (!isPeriod || 'per' in every || 'yearly' in every) return undefined;
  return plus + end + ('months' in every ? every.months * 31 : every.weeks * 7);
}

/** Calendar days, as many as they can be: working days stand beside days off. */
function daysOf(span: NonNullable<LifeMoment['plus']>): number {
  const [[unit = '', n = 0] = []] = Object.entries(span);
  const long = { workingDays: 7 / 5, days: 1, weeks: 7, months: 31 }[unit];
  return n * (long ?? 1);
}
