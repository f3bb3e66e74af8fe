import { openAgain } from './open-again.js';
import type { Exit } from './reading/life-schema.js';
import type { LocalDate } from '../calendar/dates/time.js';
import { actionsOf, type LifeAction } from './life-actions.js';
import { answerFaults, onlyAsked, type AnswerFault } from './reading/life-answers.js';
import { exitClockKey } from './reading/life-clocks.js';
import { hasPlace, queueFor } from './reading/life-places.js';
import { stageOf, type LifeScene, type LifeSubject } from './reading/life-scene.js';
import { notDone, turnsOf } from './reading/life-tasks.js';
import { evolve } from './reading/life.js';
import type { Actor, Answers, LifeEvent } from '../model/case/life.js';
import { instantOf } from './reading/life-moments.js';

/** What someone wants to do. */
export type LifeAct =
  | { readonly kind: 'exit'; readonly exit: string; readonly answers: Answers }
  | {
      readonly kind: 'task';
      readonly task: string;
      readonly unit?: string;
      readonly period?: LocalDate;
      readonly answers: Answers;
    };

export type LifeDecision =
  | { readonly kind: 'refused' }
  | { readonly kind: 'faults'; readonly faults: readonly AnswerFault[] }
  | { readonly kind: 'decided'; readonly events: readonly LifeEvent[] };

/** Judges what someone wants to do; accepted is exactly what `actionsOf` lists. */
export function act(
  scene: LifeScene,
  subject: LifeSubject,
  wanted: LifeAct,
  by: Exclude<Actor, 'timer'>,
): LifeDecision {
  const action = actionsOf(scene, subject, by).find((one) => isWanted(one, wanted));
  if (action === undefined) return { kind: 'refused' };
  const asks = action.kind === 'exit' ? action.exit.asks : action.turn.task.asks;
  const concerned = subject.units.map(({ id }) => id);
  const faults = answerFaults(scene, asks, wanted.answers, concerned);
  if (faults.length > 0) return { kind: 'faults', faults };
  const answers = onlyAsked(asks, wanted.answers);
  if (action.kind === 'exit') {
    return { kind: 'decided', events: leave(scene, subject, action.exit, answers, by) };
  }
  const { task, unit, period } = action.turn;
  const done: LifeEvent = {
    what: 'done',
    task: task.id,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    answers,
    by,
    at: scene.now,
  };
  const events = [done, ...openAgain(scene, subject, task.id, by)];
  const present = events.reduce(after, subject);
  return { kind: 'decided', events: [...events, ...byItself(scene, present, by)] };
}

/** An exit that is a clock has come due; nothing when the life has gone on, or the moment has moved. */
export function actByClock(scene: LifeScene, subject: LifeSubject, key: string): readonly LifeEvent[] {
  const { life } = subject;
  const exit = stageOf(scene.def, life.stage).exits.find((one) => exitClockKey(life, one) === key);
  if (exit?.when === undefined || exit.when === 'all-done') return [];
  const at = instantOf(scene, subject, exit.when);
  return at === undefined || at > scene.now ? [] : leave(scene, subject, exit, {}, 'timer');
}

/** A life's first event; it begins where all do unless another stage is given. */
export function begin(
  scene: LifeScene,
  subject: Pick<LifeSubject, 'id'>,
  by: Actor,
  stage = scene.def.start,
): LifeEvent {
  return entering(scene, subject.id, stage, {}, by);
}

function isWanted(action: LifeAction, wanted: LifeAct): boolean {
  if (action.kind === 'exit') return wanted.kind === 'exit' && action.exit.id === wanted.exit;
  const { task, unit, period } = action.turn;
  return (
    wanted.kind === 'task' && task.id === wanted.task && unit === wanted.unit && period === wanted.period
  );
}

function leave(
  scene: LifeScene,
  subject: LifeSubject,
  exit: Exit,
  answers: Answers,
  by: Actor,
): readonly LifeEvent[] {
  const entered = { ...entering(scene, subject.id, exit.to, answers, by), ...takenBy(exit) };
  return [entered, ...byItself(scene, after(subject, entered), by)];
}

function takenBy({ id, trace }: Exit) {
  return { exit: id, ...(trace === undefined ? {} : { traced: trace }) };
}

function entering(scene: LifeScene, id: string, to: string, answers: Answers, by: Actor) {
  const { places } = stageOf(scene.def, to);
  // Whoever has a place keeps it when the stage begins anew, however many wait.
  const stays = scene.subjects.some((one) => one.id === id && one.life.stage === to);
  // Nobody passes those who wait already, not even to a place that is free at the moment.
  const others = queueFor(scene, to).some((one) => one.id !== id);
  const full = places !== undefined && !stays && (others || !hasPlace(scene, to, id));
  return {
    what: 'entered' as const,
    stage: full ? places.waitIn : to,
    ...(full ? { waitsFor: to } : {}),
    answers,
    by,
    at: scene.now,
  };
}

/** Exits that open by themselves when all that is required is done, one after another; a stage is passed once. */
function byItself(scene: LifeScene, subject: LifeSubject, by: Actor): readonly LifeEvent[] {
  const events: LifeEvent[] = [];
  const passed = new Set<string>();
  let present = subject;
  for (;;) {
    const { exits, tasks } = stageOf(scene.def, present.life.stage);
    const required = tasks.filter((task) => task.required).map(({ id }) => id);
    const exit = exits.find(({ when }) => when === 'all-done');
    if (exit === undefined || passed.has(present.life.stage)) return events;
    if (notDone(turnsOf(scene, present), required).length > 0) return events;
    passed.add(present.life.stage);
    const entered = { ...entering(scene, present.id, exit.to, {}, by), ...takenBy(exit) };
    events.push(entered);
    present = after(present, entered);
  }
}

function after(subject: LifeSubject, event: LifeEvent): LifeSubject {
  return { ...subject, life: evolve(subject.life, event) };
}
