import { needsOf } from './check-stages.js';
import { countOf, daysOf, written } from './span-days.js';
import type { LifeFault, Path } from './life-fault.js';
import type { Exit, LifeDef, Stage, Task } from '../reading/life-schema.js';

/** Turns that nobody has, or that come in the wrong order. */
export function turnFaults(def: LifeDef): readonly LifeFault[] {
  return def.stages.flatMap((stage, i) => [
    ...stage.tasks.flatMap((task, k) => {
      const path = ['stages', i, 'tasks', k];
      return [...eachFaults(task, path), ...orderFaults(stage, task, path), ...chasedInTurn(def, task, path)];
    }),
    ...(def.about === 'report'
      ? []
      : stage.exits.flatMap((exit, k) => exitsInTurn(exit, ['stages', i, 'exits', k]))),
  ]);
}

function eachFaults({ each, who }: Task, path: Path): readonly LifeFault[] {
  return each === undefined || who.owner === undefined
    ? []
    : [
        {
          path: [...path, 'who', 'owner'],
          reason: 'each unit does it by itself, and the owner is one person of one unit',
          allowed: 'unit: concerned with roles, or the task without each',
        },
      ];
}

const ofNoTask = {
  reason: 'there is no turn: the task does not rotate',
  allowed: 'nothing, or rotates in the who of the task too',
};

function chasedInTurn({ about }: LifeDef, { who, chase }: Task, path: Path): readonly LifeFault[] {
  if (about === 'report' || who.rotates === true) return [];
  return chase.flatMap(({ tell }, i) =>
    tell.rotates === true ? [{ path: [...path, 'chase', i, 'tell', 'rotates'], ...ofNoTask }] : [],
  );
}

const ofExit = {
  reason: 'only tasks are done in turn: an exit is open to, and told to, everyone who is named',
  allowed: 'rotates in the who of a task, and in the chases of that task',
};

function exitsInTurn({ who, tell }: Exit, path: Path): readonly LifeFault[] {
  return [
    ...(who?.rotates === true ? [{ path: [...path, 'who', 'rotates'], ...ofExit }] : []),
    ...tell.flatMap(({ rotates }, i) =>
      rotates === true ? [{ path: [...path, 'tell', i, 'rotates'], ...ofExit }] : [],
    ),
  ];
}

/** A last day that has passed when the task can begin at the earliest in time. */
function orderFaults(stage: Stage, task: Task, path: Path): readonly LifeFault[] {
  const { due } = task;
  if (due === undefined) return [];
  const first = stage.tasks.filter(({ id }) => needsOf(stage, task.id).has(id));
  const late = first.find(
    (one) => one.due !== undefined && isSameRhythm(one, task) && isBefore(due, one.due),
  );
  if (late === undefined) return [];
  return [
    {
      path: [...path, 'due', ...(due.plus === undefined ? [] : ['plus'])],
      reason: `due before ${late.id}, which must be done first`,
      allowed: `${written(late.due?.plus)} or later`,
    },
  ];
}

function isSameRhythm(a: Task, b: Task): boolean {
  return JSON.stringify(a.every) === JSON.stringify(b.every);
}

/** For certain, whatever the months and the days off. */
function isBefore(due: NonNullable<Task['due']>, other: NonNullable<Task['due']>): boolean {
  if (due.from !== other.from) return false;
  const [own, first] = [countOf(due.plus), countOf(other.plus)];
  const isSame = own.unit === first.unit || own.n === 0 || first.n === 0;
  if (isSame && due.end !== 'month') return own.n < first.n;
  return daysOf(due.plus).most + (due.end === 'month' ? 31 : 0) < daysOf(other.plus).least;
}
