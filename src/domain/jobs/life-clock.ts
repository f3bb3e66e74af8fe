import { later } from '../calendar/dates/later.js';
import { leadOn } from '../decisions/cases/lead-on.js';
import { newTimers, timedClocks } from '../decisions/lives/life-timers.js';
import { carryClock, carryNow } from '../decisions/meetings/carry-cases.js';
import { actByClock } from '../life/act.js';
import { evolve } from '../life/reading/life.js';
import { isOpen, lifeOf } from '../model/case/case-pointer.js';
import { type Change, replace } from '../model/row.js';
import { groupClock, groupLife } from '../notices/kinds/cases/group-life.js';
import { caseLife } from '../notices/kinds/cases/life.js';
import { isAboutReport, reportOf } from '../notices/kinds/cases/report.js';
import { leadReportOn } from '../decisions/reports/act-on-report.js';
import type { Job, JobWorld } from '../timers/job.js';

type World = JobWorld<'life-clock'>;

/** What the routine does by itself when its time has come: an exit is taken, or the next period begins. */
export const lifeClock: Job<'life-clock'> = {
  kind: 'life-clock',
  timing: 'at-once',
  fired(world): readonly Change[] {
    const { facts } = world.cause;
    if (facts.life !== undefined) return ofGroup(world, facts.clock);
    return isAboutReport(world) ? ofReport(world, facts.clock) : ofCase(world, facts);
  },
};

type CaseClock = Extract<World['cause']['facts'], { readonly life?: undefined }>;

function ofCase(world: World, { clock: key, at, meeting = '' }: CaseClock): readonly Change[] {
  const found = caseLife(world);
  if (found === undefined || !isOpen(found.pointer)) return [];
  const { row, pointer, scene, subject } = found;
  if (key === carryClock) return carryNow(world, row, meeting)?.changes ?? [];
  const events = actByClock(scene, subject, key);
  if (events.length > 0) {
    return leadOn({ ...world, row }, events)?.changes ?? [];
  }
  if (!key.endsWith('|period') || key.split('|')[0] !== String(lifeOf(pointer).visit)) return [];
  const before = timedClocks({ ...scene, now: later(at, -1) }, subject);
  const { id } = world.snapshot.group.value;
  // Another task's period may begin at the same moment, and has a timer of its own that plans for it.
  const own = timedClocks(scene, subject).filter((clock) => clock.key.startsWith(turnsOfPeriod(key)));
  return newTimers(id, { code: pointer.code }, before, own);
}

/** What the keys begin with of all turns of the task, of the unit where each is asked. */
function turnsOfPeriod(key: string): string {
  return `${key.split('|').slice(0, -2).join('|')}|`;
}

/** A report has no periods: what a clock brings is an exit. */
function ofReport(world: World, key: string): readonly Change[] {
  const row = world.snapshot.reports.find(({ id }) => id === world.cause.subject.report);
  const found = row && reportOf(world);
  if (row === undefined || found === undefined) return [];
  const events = actByClock(found.scene, found.subject, key);
  return events.length === 0 ? [] : leadReportOn(world, row, events);
}

/**
 * An exit is taken by itself. What else a clock brings, the next period above all, follows from the clocks when the row
 * is written.
 */
function ofGroup(world: World, key: string): readonly Change[] {
  const own = groupLife(world);
  if (own?.row === undefined) return [];
  const isExit = groupClock(world, own)?.kind === 'exit';
  const events = isExit ? actByClock(own.scene, own.subject, key) : [];
  return [replace(own.row, { ...own.value, life: events.reduce(evolve, own.value.life) })];
}
