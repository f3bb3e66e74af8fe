import { toldOf } from '../../../life/reading/life-holders.js';
import { namesOf } from '../../../model/members.js';
import type { Recipient } from '../../../model/job/timer.js';
import { type OwnLife, ownLives } from '../../../decisions/lives/group-scene.js';
import { type TimedClock, timedClocks } from '../../../decisions/lives/life-timers.js';
import { dueBy, noticeOf } from '../../notice-parts.js';
import type { DutyPeriod, Notice } from '../../notice.js';
import { type RuleWorld, toPerson } from '../../notice-rule.js';
import type { Task } from '../../../life/reading/life-schema.js';
import type { LocalDate } from '../../../calendar/dates/time.js';
import { each } from './own-case.js';

/** Of a timer that a clock of a life has planned. */
export type ClockWorld = RuleWorld<'task-due' | 'life-clock'>;

/** True for a timer of a life of the group itself. */
export function isAboutGroup({ cause }: ClockWorld): boolean {
  return cause.facts.life !== undefined;
}

export function groupLife(world: ClockWorld): OwnLife | undefined {
  return ownLives(world).find(({ id }) => id === world.cause.facts.life);
}

/** The clock that the timer was made for, while the timer still speaks for it. */
export function groupClock(
  { cause }: ClockWorld,
  { scene, subject, value }: OwnLife,
): TimedClock | undefined {
  if (cause.facts.life === undefined) return undefined;
  const { clock: key, planned } = cause.facts;
  if (planned === undefined || value.planned[key] !== planned) return undefined;
  return timedClocks(scene, subject).find((clock) => clock.key === key && planned.startsWith(clock.at));
}

/** A duty that is due soon, or was: to whom the routine says. */
export function toldOfDuty(world: ClockWorld): readonly Recipient[] {
  const own = groupLife(world);
  const clock = own && groupClock(world, own);
  if (own === undefined || clock?.kind !== 'chase') return [];
  const told = toldOf(own.scene, own.subject, clock.tell, clock.turn);
  return each(told.map(({ person }) => toPerson(person)));
}

export function dutyNotice(world: ClockWorld): Notice | undefined {
  const own = groupLife(world);
  const clock = own && groupClock(world, own);
  if (own === undefined || clock?.kind !== 'chase') return undefined;
  const { task, unit, period, due } = clock.turn;
  const [unitName] = unit === undefined ? [] : namesOf(world.snapshot, [unit]);
  return {
    ...noticeOf(world, 'task-due'),
    taskName: task.name,
    ...(unitName === undefined ? {} : { unitName }),
    ...(period === undefined ? {} : { period: dutyPeriod(task, period) }),
    ...(due === undefined ? {} : dueBy(due, world.now)),
  };
}

/** How a period of a task is called. */
export function dutyPeriod({ every }: Pick<Task, 'every'>, end: LocalDate): DutyPeriod {
  if (every !== undefined && 'per' in every) return { kind: every.per, end };
  return { kind: 'until', end };
}
