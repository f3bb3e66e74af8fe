import { addDays, addMonths } from '../../calendar/dates/local-date.js';
import { occurrences, type Rhythm } from '../../calendar/occurrences.js';
import { later } from '../../calendar/dates/later.js';
import { toLocal } from '../../calendar/dates/zone.js';
import type { Task } from './life-schema.js';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';
import { stageOf, type LifeScene, type LifeSubject } from './life-scene.js';
import { beganFor, instantOf, type Turn } from './life-moments.js';
import { isSameTurn } from './life.js';
import type { Done } from '../../model/case/life.js';

/** One turn of a task: for one unit where each is asked, for one period where it repeats. */
export interface TaskTurn extends Turn {
  readonly task: Task;
  readonly due?: Instant;
  readonly done?: Done;
}

/**
 * The turns of the present stage's tasks. A task that repeats has a turn for each period that has begun, and those not
 * done stay open: a report that was forgotten is still owed.
 */
export function turnsOf(scene: LifeScene, subject: LifeSubject): readonly TaskTurn[] {
  return stageOf(scene.def, subject.life.stage).tasks.flatMap((task) => {
    const units = task.each === 'unit' ? subject.units.map(({ id }) => id) : [undefined];
    return units.flatMap((unit) =>
      periodsOf(scene, subject, task, unit).map((period) => turnOf(scene, subject, task, { unit, period })),
    );
  });
}

function turnOf(
  scene: LifeScene,
  subject: LifeSubject,
  task: Task,
  { unit, period }: { readonly unit: string | undefined; readonly period: LocalDate | undefined },
): TaskTurn {
  const turn: Turn = {
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    ...(subject.life.began?.[task.id] === undefined ? {} : { began: beganFor(subject, unit, task.id) }),
  };
  const moment = task.due ?? (task.every === undefined ? undefined : { from: 'period-end' as const });
  const due = moment === undefined ? undefined : instantOf(scene, subject, moment, turn);
  const done = subject.life.done.find((one) => isSameTurn(one, { task: task.id, ...turn }));
  return {
    task,
    ...turn,
    ...(due === undefined ? {} : { due }),
    ...(done === undefined ? {} : { done }),
  };
}

/** The ends of the periods that have begun; the last of them is the present one. */
function periodsOf(
  scene: LifeScene,
  subject: LifeSubject,
  { id, every }: Task,
  unit: string | undefined,
): readonly (LocalDate | undefined)[] {
  if (every === undefined) return [undefined];
  const { settledBefore } = subject.life;
  const isKept = (end: LocalDate) => settledBefore === undefined || end >= settledBefore;
  return periodEnds(scene, toLocal(beganFor(subject, unit, id)).date, every).filter(isKept);
}

function periodEnds(
  scene: LifeScene,
  began: LocalDate,
  every: NonNullable<Task['every']>,
): readonly LocalDate[] {
  const today = toLocal(scene.now).date;
  if ('per' in every && every.per === 'meeting') {
    const { kinds } = every;
    const counted = scene.meetings.filter(({ kind }) => kinds === undefined || kinds.includes(kind));
    const dates = counted.map(({ date }) => date).filter((date) => date >= began);
    return begun([...new Set(dates)].sort(), today);
  }
  const rhythm: Rhythm = every;
  // A period is as long as it says; a day of the calendar counts on the first day too.
  const from = 'months' in rhythm && rhythm.aligned === undefined ? began : addDays(began, -1);
  return begun(occurrences(rhythm, from, horizon(rhythm, today)), today);
}

/** A date by which the present period has ended. */
function horizon(rhythm: Rhythm, today: LocalDate): LocalDate {
  if ('months' in rhythm) return addMonths(today, rhythm.months);
  // The week of the wanted parity may be three weeks away at a turn of the year.
  return 'weeks' in rhythm ? addDays(today, 7 * rhythm.weeks + 21) : addMonths(today, 12);
}

function begun(ends: readonly LocalDate[], today: LocalDate): readonly LocalDate[] {
  const present = ends.findIndex((end) => end >= today);
  return present === -1 ? ends : ends.slice(0, present + 1);
}

/** Tasks of the stage that hold an exit or another task back: those of the ids of which a turn is not done. */
export function notDone(turns: readonly TaskTurn[], ids: readonly string[]): readonly string[] {
  return ids.filter((id) => turns.some(({ task, done }) => task.id === id && done === undefined));
}

/** The day that something is to be done by; a moment at midnight is the end of the day before. */
export function lastDayOf(due: Instant): LocalDate {
  return toLocal(later(due, -1)).date;
}
