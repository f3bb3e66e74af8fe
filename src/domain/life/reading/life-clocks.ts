import type { Exit, Who } from './life-schema.js';
import type { Instant } from '../../calendar/dates/time.js';
import { beganFor, instantAfter, instantOf } from './life-moments.js';
import { stageOf, type LifeScene, type LifeSubject } from './life-scene.js';
import { turnsOf, type TaskTurn } from './life-tasks.js';
import type { Life } from '../../model/case/life.js';

/** Something that will come due. The same cause has the same key, however often it is worked out. */
export type Clock = { readonly key: string; readonly at: Instant } & (
  | { readonly kind: 'due'; readonly turn: TaskTurn }
  | { readonly kind: 'chase'; readonly turn: TaskTurn; readonly tell: Who }
  | { readonly kind: 'exit'; readonly exit: Exit }
  | { readonly kind: 'guideline' }
  /** A period ends, and the next one begins: what comes due in it is planned then. */
  | { readonly kind: 'period'; readonly turn: TaskTurn }
);

/**
 * Everything that will come due as things are: what a decision plans is what stands here after it and did not before.
 * A chase that would have been before its turn began asks nobody.
 */
export function clocksOf(scene: LifeScene, subject: LifeSubject): readonly Clock[] {
  const { life } = subject;
  const stage = stageOf(scene.def, life.stage);
  const turns = turnsOf(scene, subject);
  const open = turns.filter(({ done }) => done === undefined);
  const exits = stage.exits.flatMap((exit): readonly Clock[] => {
    if (exit.when === undefined || exit.when === 'all-done') return [];
    const at = instantOf(scene, subject, exit.when);
    return at === undefined ? [] : [{ kind: 'exit', key: exitClockKey(life, exit), at, exit }];
  });
  const ends =
    stage.guideline === undefined
      ? undefined
      : instantOf(scene, subject, { from: 'entered', plus: stage.guideline });
  const guideline: readonly Clock[] =
    ends === undefined ? [] : [{ kind: 'guideline', key: `${life.visit}|guideline`, at: ends }];
  return [
    ...open.flatMap((turn) => clocksOfTurn(scene, subject, turn)),
    ...turns.flatMap((turn) => periodClock(scene, subject, turn)),
    ...exits,
    ...guideline,
  ];
}

function periodClock(scene: LifeScene, subject: LifeSubject, turn: TaskTurn): readonly Clock[] {
  const at = instantOf(scene, subject, { from: 'period-end' }, turn);
  return at === undefined || at <= scene.now
    ? []
    : [{ kind: 'period', key: `${keyOf(subject, turn)}|period`, at, turn }];
}

function keyOf({ life }: LifeSubject, { task, unit, period }: TaskTurn): string {
  return [life.visit, task.id, unit, period].filter((part) => part !== undefined).join('|');
}

export function exitClockKey({ visit }: Life, { id }: Exit): string {
  return `${visit}|exit|${id}`;
}

function clocksOfTurn(scene: LifeScene, subject: LifeSubject, turn: TaskTurn): readonly Clock[] {
  const { task, unit, due } = turn;
  if (due === undefined) return [];
  const key = keyOf(subject, turn);
  const began = beganFor(subject, unit, task.id);
  const chases = task.chase.map(({ after, tell }, i): Clock => ({
    kind: 'chase',
    key: `${key}|chase|${i}`,
    at: instantAfter(due, after, scene.closed),
    turn,
    tell,
  }));
  return [{ kind: 'due' as const, key: `${key}|due`, at: due, turn }, ...chases].filter(
    ({ at }) => at >= began,
  );
}
