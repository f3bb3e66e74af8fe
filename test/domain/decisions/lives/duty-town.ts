import { doDuty, takeBackDuty } from '../../../../src/domain/decisions/lives/act-on-duty.js';
import { dutiesOf } from '../../../../src/domain/decisions/lives/duties.js';
import { followLives } from '../../../../src/domain/decisions/lives/follow-lives.js';
import { ownLives } from '../../../../src/domain/decisions/lives/group-scene.js';
import { timedClocks, usefulSeconds } from '../../../../src/domain/decisions/lives/life-timers.js';
import { later } from '../../../../src/domain/calendar/dates/later.js';
import { nextWorkingMoment } from '../../../../src/domain/calendar/working-moment.js';
import { afterChanges } from '../../../../src/domain/model/after-changes.js';
import { type Change, type Etag, rowKey } from '../../../../src/domain/model/row.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import type { Timer } from '../../../../src/domain/model/job/timer.js';
import { jobs, noticeRule } from '../../../../src/domain/jobs/jobs.js';
import { causeOf, type Job } from '../../../../src/domain/timers/job.js';
import { lastDayOf } from '../../../../src/domain/life/reading/life-tasks.js';
import type { RoutineBook } from '../../../../src/domain/routine/definition/routine-book.js';
import type { Instant, LocalDate } from '../../../../src/domain/calendar/dates/time.js';
import { toLocal } from '../../../../src/domain/calendar/dates/zone.js';
import { person, routines as shipped, sceneOf } from '../../group-fixture.js';

/** Who was told what, and when. */
export interface Told {
  readonly to: string;
  readonly on: LocalDate;
  readonly task: string;
  readonly period: LocalDate | undefined;
  readonly overdue: boolean;
}

/** A group whose timers fire as time is moved, and whose decisions are followed as they are when they are written. */
export class DutyTown {
  readonly told: Told[] = [];
  readonly timers = new Map<string, Timer>();
  private version = 1;

  constructor(
    public snapshot: Snapshot,
    public now: Instant,
    readonly routines: RoutineBook = shipped,
  ) {
    this.decide([]);
  }

  /** Writes a decision's changes with what follows from them. */
  decide(changes: readonly Change[]): readonly Change[] {
    const all = followLives(
      sceneOf(this.snapshot, 'timer', { routines: this.routines, now: this.now }),
      changes,
    );
    if (all.length > 100) throw new Error(`a transaction of ${all.length} rows`);
    for (const change of all) {
      if (change.kind !== 'timer' || change.op !== 'insert') continue;
      if (this.timers.has(change.id)) throw new Error(`two timers are called ${change.id}`);
      this.timers.set(change.id, change.value);
    }
    this.version += 1;
    const etags = new Map(all.map(({ kind, id }) => [rowKey(kind, id), String(this.version) as Etag]));
    const after = afterChanges(this.snapshot, all, etags);
    if (after === undefined) throw new Error('the group is gone');
    this.snapshot = after;
    return all;
  }

  /** Moves time; every timer fires at its moment. */
  until(date: string, time = '08:00'): readonly Told[] {
    const from = this.told.length;
    const end = `${date}T${time}:00.000Z` as Instant;
    for (;;) {
      const [next] = [...this.timers]
        .filter(([, { state, at }]) => state === 'waiting' && at <= end)
        .sort(([, a], [, b]) => (a.at < b.at ? -1 : 1));
      if (next === undefined) break;
      this.fire(...next);
    }
    this.now = end;
    return this.told.slice(from);
  }

  do(
    who: string,
    task: string,
    period: string,
    answers: Readonly<Record<string, string>> = {},
    unit?: string,
  ) {
    const wanted = {
      kind: 'task' as const,
      task,
      period: period as LocalDate,
      answers,
      ...(unit === undefined ? {} : { unit }),
    };
    const { changes, result } = doDuty(
      sceneOf(this.snapshot, person(who), { routines: this.routines, now: this.now }),
      { life: this.life, wanted },
    );
    if (changes.length > 0) this.decide(changes);
    return result.kind;
  }

  takeBack(who: string, task: string, period: string) {
    const turn = { task, period: period as LocalDate };
    const { changes, result } = takeBackDuty(
      sceneOf(this.snapshot, person(who), { routines: this.routines, now: this.now }),
      { life: this.life, turn },
    );
    if (changes.length > 0) this.decide(changes);
    return result.kind;
  }

  /** The open duties that someone sees: task, last day, whose. */
  open(who: string, task?: string) {
    return dutiesOf(sceneOf(this.snapshot, person(who), { routines: this.routines, now: this.now }))
      .filter(({ turn }) => turn.done === undefined && (task === undefined || turn.task.id === task))
      .map(({ turn, holders, may }) => ({
        task: turn.task.id,
        period: turn.period,
        due: turn.due && lastDayOf(turn.due),
        whose: holders.map((one) => one.replace('t|', '')),
        may,
      }));
  }

  /** Clocks that no timer speaks for, and timers that are named for no clock: both must be none. */
  unplanned(): readonly string[] {
    return ownLives(sceneOf(this.snapshot, 'timer', { routines: this.routines, now: this.now })).flatMap(
      ({ scene, subject, value }) => {
        const clocks = timedClocks(scene, subject).filter(({ at }) => later(at, usefulSeconds) > this.now);
        return clocks
          .filter(({ key, at }) => {
            const named = value.planned[key];
            const timer = [...this.timers.values()].find(
              ({ facts }) => facts['clock'] === key && facts['planned'] === named,
            );
            return named === undefined || timer === undefined || timer.at < at;
          })
          .map(({ key }) => key);
      },
    );
  }

  get life(): string {
    return `${this.snapshot.group.value.routines[0]}~duties`;
  }

  private fire(id: string, timer: Timer): void {
    if (timer.at > this.now) this.now = timer.at;
    const job: Job = jobs[timer.kind];
    const open = job.timing === 'working-hours' ? nextWorkingMoment(this.now, []) : this.now;
    this.timers.set(id, { ...timer, at: open, state: open > this.now ? 'waiting' : 'fired' });
    if (open > this.now) return;
    const here = { snapshot: this.snapshot, routines: this.routines, now: this.now };
    const rule = noticeRule(job);
    const world = rule && { ...here, cause: causeOf(rule.kind, timer) };
    for (const recipient of (world && rule?.recipients(world)) ?? []) {
      const notice = world && rule?.notice(world, recipient);
      if (notice === undefined || recipient.to !== 'person') continue;
      this.told.push({
        to: recipient.person.replace('t|', ''),
        on: toLocal(this.now).date,
        task: timer.subject.duty?.split('~')[2] ?? '',
        period: notice.period?.end,
        overdue: notice.overdue === true,
      });
    }
    this.decide(job.fired?.({ ...here, cause: causeOf(job.kind, timer) }) ?? []);
  }
}
