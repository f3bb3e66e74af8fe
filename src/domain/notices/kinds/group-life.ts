import { actByClock } from '../../life/act.js';
import { toldOf } from '../../life/life-holders.js';
import { evolve } from '../../life/life.js';
import { lastDayOf } from '../../life/life-tasks.js';
import { namesOf } from '../../model/members.js';
import { type Change, replace } from '../../model/row.js';
import type { Recipient } from '../../model/timer.js';
import { type OwnLife, ownLives } from '../../decisions/lives/group-scene.js';
import { type TimedClock, timedClocks } from '../../decisions/lives/life-timers.js';
import { noticeOf } from '../notice-parts.js';
import type { DutyPeriod, Notice } from '../notice.js';
import { type RuleWorld, toPerson } from '../notice-rule.js';
import type { Task } from '../../life/life-schema.js';
import type { LocalDate } from '../../calendar/time.js';
import { each } from './own-case.js';

/** True for a timer of a life of the group itself. */
export function isAboutGroup({ cause }: RuleWorld): boolean {
  return cause.facts['life'] !== undefined;
}

function lifeOf({ snapshot, routines, cause, now }: RuleWorld): OwnLife | undefined {
  return ownLives(snapshot, routines, now).find(({ id }) => id === cause.facts['life']);
}

/** The clock that the timer was made for, while the timer still speaks for it. */
function clockOf({ cause }: RuleWorld, { scene, subject, value }: OwnLife): TimedClock | undefined {
  const { clock: key = '', planned } = cause.facts;
  if (planned === undefined || value.planned[key] !== planned) return undefined;
  return timedClocks(scene, subject).find((clock) => clock.key === key && planned.startsWith(clock.at));
}

/** A duty that is due soon, or was: to whom the routine says. */
export function toldOfDuty(world: RuleWorld): readonly Recipient[] {
  const own = lifeOf(world);
  const clock = own && clockOf(world, own);
  if (own === undefined || clock?.kind !== 'chase') return [];
  const told = toldOf(own.scene, own.subject, clock.tell, clock.turn);
  return each(told.map(({ person }) => toPerson(person)));
}

export function dutyNotice(world: RuleWorld): Notice | undefined {
  const own = lifeOf(world);
  const clock = own && clockOf(world, own);
  if (own === undefined || clock?.kind !== 'chase') return undefined;
  const { task, unit, period, due } = clock.turn;
  const [unitName] = unit === undefined ? [] : namesOf(world.snapshot, [unit]);
  return {
    ...noticeOf(world, 'task-due'),
    taskName: task.name,
    ...(unitName === undefined ? {} : { unitName }),
    ...(period === undefined ? {} : { period: dutyPeriod(task, period) }),
    ...(due === undefined ? {} : { due: lastDayOf(due), overdue: due <= world.now }),
  };
}

/** How a period of a task is called. */
export function dutyPeriod({ every }: Pick<Task, 'every'>, end: LocalDate): DutyPeriod {
  if (every !== undefined && 'per' in every) return { kind: every.per, end };
  return { kind: 'until', end };
}

/**
 * An exit is taken by itself. What else a clock brings, the next period above all, follows from the clocks when the row
 * is written.
 */
export function groupClockFired(world: RuleWorld): readonly Change[] {
  const own = lifeOf(world);
  if (own?.row === undefined) return [];
  const isExit = clockOf(world, own)?.kind === 'exit';
  const events = isExit ? actByClock(own.scene, own.subject, world.cause.facts['clock'] ?? '') : [];
  return [replace(own.row, { ...own.value, life: events.reduce(evolve, own.value.life) })];
}
