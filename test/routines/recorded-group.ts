import { toLocal } from '../../src/domain/calendar/dates/zone.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { nextWorkingMoment } from '../../src/domain/calendar/working-moment.js';
import { acknowledge } from '../../src/domain/decisions/cases/acknowledge.js';
import { actOnCase } from '../../src/domain/decisions/cases/act-on-case.js';
import { withConsequences } from '../../src/domain/decisions/consequences.js';
import { doDuty } from '../../src/domain/decisions/lives/act-on-duty.js';
import type { OutcomeGiven } from '../../src/domain/decisions/meetings/outcome-given.js';
import { recordOutcome } from '../../src/domain/decisions/meetings/record-outcome.js';
import { registerCase, type WholeAnswers } from '../../src/domain/decisions/registration/register-case.js';
import { registrationWorlds } from '../../src/domain/decisions/registration/registration-world.js';
import { jobs, noticeRule } from '../../src/domain/jobs/jobs.js';
import type { LifeAct } from '../../src/domain/life/act.js';
import { afterChanges } from '../../src/domain/model/after-changes.js';
import { lifeOf } from '../../src/domain/model/case/case-pointer.js';
import type { Timer } from '../../src/domain/model/job/timer.js';
import { type Change, type Etag, rowKey } from '../../src/domain/model/row.js';
import type { Snapshot } from '../../src/domain/model/snapshot.js';
import type { Notice } from '../../src/domain/notices/notice.js';
import { type RoutineBook } from '../../src/domain/routine/definition/routine-book.js';
import { causeOf, type Job } from '../../src/domain/timers/job.js';
import { planMeetingTimers } from '../../src/domain/timers/plan-meeting-timers.js';
import { person, sceneOf } from '../domain/group-fixture.js';

/** Something that someone did, as it is written in the record of a year. */
export type Act = { readonly at: string; readonly by: string } & (
  | { readonly does: 'register'; readonly answers: WholeAnswers }
  | { readonly does: 'acknowledge'; readonly code: string; readonly answer: 'known' | 'not-told' }
  | { readonly does: 'lead'; readonly code: string; readonly act: LifeAct }
  | { readonly does: 'outcome'; readonly code: string; readonly given: OutcomeGiven }
  | { readonly does: 'duty'; readonly life: string; readonly act: LifeAct & { readonly kind: 'task' } }
);

/** A group whose rows are decided as the product decides them, without anything around it; what is said is written down. */
export class RecordedGroup {
  /** `date time receiver kind what`, in the order it was said. */
  readonly said: string[] = [];
  private readonly timers = new Map<string, Timer>();
  private version = 1;

  constructor(
    public snapshot: Snapshot,
    readonly routines: RoutineBook,
    public now: Instant,
  ) {
    const group = snapshot.group.value;
    const meetings = snapshot.meetings.map(({ value }) => value);
    this.write(meetings.flatMap((meeting) => planMeetingTimers(meeting, group, routines, now)));
  }

  sceneOf(who: string) {
    return sceneOf(this.snapshot, person(who), { routines: this.routines, now: this.now });
  }

  /** Does it at its moment, after all that came due before. @returns how it was answered */
  act(act: Act): string {
    this.until(act.at as Instant);
    const scene = this.sceneOf(act.by);
    switch (act.does) {
      case 'register': {
        const [world] = registrationWorlds(scene);
        if (world === undefined) return 'may not register';
        return this.decide(registerCase(world, act.answers));
      }
      case 'acknowledge':
        return this.decide(acknowledge(scene, act.code, act.answer));
      case 'lead': {
        const pointer = this.snapshot.cases.find(({ id }) => id === act.code)?.value;
        const visit = pointer === undefined ? 0 : lifeOf(pointer).visit;
        return this.decide(actOnCase(scene, { code: act.code, visit }, act.act));
      }
      case 'outcome':
        return this.decide(recordOutcome(scene, act.code, act.given));
      case 'duty':
        return this.decide(doDuty(scene, { life: act.life, wanted: act.act }));
    }
  }

  /** Moves time; every timer fires at its moment. */
  until(end: Instant): void {
    for (;;) {
      const [next] = [...this.timers]
        .filter(([, { state, at }]) => state === 'waiting' && at <= end)
        .sort(([a, one], [b, other]) =>
          one.at === other.at ? (a < b ? -1 : 1) : one.at < other.at ? -1 : 1,
        );
      if (next === undefined) break;
      this.fire(...next);
    }
    this.now = end;
  }

  private decide({
    changes,
    result,
  }: {
    readonly changes: readonly Change[];
    readonly result: { readonly kind: string };
  }) {
    if (changes.length > 0) this.write(changes);
    return result.kind;
  }

  private write(changes: readonly Change[]): void {
    const scene = sceneOf(this.snapshot, 'timer', { routines: this.routines, now: this.now });
    const all = withConsequences(scene, changes, String(this.version));
    for (const change of all) {
      if (change.kind === 'timer' && change.op === 'insert' && !this.timers.has(change.id)) {
        this.timers.set(change.id, change.value);
      }
    }
    this.version += 1;
    const etags = new Map(all.map(({ kind, id }) => [rowKey(kind, id), String(this.version) as Etag]));
    const after = afterChanges(this.snapshot, all, etags);
    if (after === undefined) throw new Error('the group is gone');
    this.snapshot = after;
  }

  private fire(id: string, timer: Timer): void {
    if (timer.at > this.now) this.now = timer.at;
    const job: Job = jobs[timer.kind];
    const open = job.timing === 'working-hours' ? nextWorkingMoment(this.now, []) : this.now;
    this.timers.set(id, { ...timer, at: open, state: open > this.now ? 'waiting' : 'fired' });
    if (open > this.now || this.now > timer.usefulUntil) return;
    const rule = noticeRule(job);
    const world = () => ({ snapshot: this.snapshot, routines: this.routines, now: this.now });
    const recipients =
      rule === undefined ? [] : rule.recipients({ ...world(), cause: causeOf(rule.kind, timer) });
    this.write(job.fired?.({ ...world(), cause: causeOf(job.kind, timer) }) ?? []);
    for (const recipient of recipients) {
      if (rule === undefined) continue;
      const here = { ...world(), cause: causeOf(rule.kind, timer) };
      const notice = rule.notice(here, recipient);
      if (notice === undefined) continue;
      const { date, time } = toLocal(this.now);
      const to = recipient.to === 'person' ? recipient.person.replace('t|', '') : recipient.to;
      this.said.push(`${date} ${time} ${to} ${inShort(notice)}`);
      if (recipient.to !== 'person') continue;
      const receipt = { activityId: `a-${this.said.length}`, conversationId: 'c' };
      this.write(rule.sent?.(here, recipient, receipt) ?? []);
    }
  }
}

/** What a message is about; how it is worded is not recorded. */
function inShort(notice: Notice): string {
  const { kind, code, stageName, exitName, taskName, unitName, meeting, due, period, deadline, count } =
    notice;
  return [
    ...[kind, code, stageName?.sv, exitName?.sv, taskName?.sv, unitName, meeting?.id],
    ...[due, period?.end, deadline?.date, count === undefined ? undefined : String(count)],
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}
