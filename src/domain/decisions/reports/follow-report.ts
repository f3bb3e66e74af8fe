import { later } from '../../calendar/dates/later.js';
import { actionsOf } from '../../life/life-actions.js';
import type { LifeScene, LifeSubject } from '../../life/reading/life-scene.js';
import { notDone, type TaskTurn, turnsOf } from '../../life/reading/life-tasks.js';
import type { Actor, LifeEvent } from '../../model/case/life.js';
import type { Report } from '../../model/case/report.js';
import { type Change, insert, replace, type Row } from '../../model/row.js';
import { planNotice } from '../../timers/plan-notice.js';
import type { SceneNow } from '../../routine/scene.js';
import { newTimers, timedClocks, usefulSeconds } from '../lives/life-timers.js';
import { type ReportLife, reportLife } from './report-scene.js';

/** What happened to a report, and by whom. */
export interface ReportStep {
  /** Missing when it has just been begun. */
  readonly row?: Row<'life-report'>;
  readonly after: Report;
  readonly events: readonly LifeEvent[];
  readonly by: Actor;
}

/** All that follows when a report changes: its row, the timers of what comes due, and the message to those who are to act. */
export function followReport(scene: SceneNow, { row, after, events, by }: ReportStep): readonly Change[] {
  const groupId = scene.snapshot.group.value.id;
  const before = row && reportLife(scene, row.value);
  const then = reportLife(scene, after);
  const planned = after.planned.map((occurrence) => ({ occurrence }));
  const clocks = timedClocks(then.scene, then.subject);
  const all = [...new Set([...after.planned, ...clocks.map(({ occurrence }) => occurrence)])];
  const value = { ...after, planned: all };
  return [
    row === undefined ? insert('life-report', groupId, after.code, value) : replace(row, value),
    ...newTimers(groupId, { report: after.code }, planned, clocks),
    ...news(groupId, { before, then, events, by }, scene),
  ];
}

interface Step {
  readonly before: ReportLife | undefined;
  readonly then: ReportLife;
  readonly events: readonly LifeEvent[];
  readonly by: Actor;
}

/** One message for what has opened and for the exits that were taken; nothing when nobody has anything new to do or to know. */
function news(
  groupId: string,
  { before, then, events, by }: Step,
  { now }: Pick<SceneNow, 'now'>,
): readonly Change[] {
  const { report, scene, subject } = then;
  const exits = exitsTaken(before?.report.life.stage ?? scene.def.start, events);
  const known = before === undefined ? [] : waitingTurns(before.scene, before.subject).map(turnName);
  const visited = before?.report.life.visit === report.life.visit;
  const turns = waitingTurns(scene, subject)
    .map(turnName)
    .filter((name) => !visited || !known.includes(name));
  if (turns.length === 0 && exits.length === 0) return [];
  return [
    planNotice({
      groupId,
      kind: 'report-news',
      subject: { report: report.code },
      occurrence: report.revision,
      at: now,
      usefulUntil: later(now, usefulSeconds),
      facts: {
        exits,
        turns,
        by,
        visit: report.life.visit,
      },
    }),
  ];
}

/** Each exit with the stage that it led out of. */
function exitsTaken(start: string, events: readonly LifeEvent[]): readonly string[] {
  const entered = events.filter((event) => event.what === 'entered');
  return entered.flatMap(({ exit }, i) =>
    exit === undefined ? [] : [`${entered[i - 1]?.stage ?? start}~${exit}`],
  );
}

/** Turns that wait for someone, and that nothing holds back. */
export function waitingTurns(scene: LifeScene, subject: LifeSubject): readonly TaskTurn[] {
  const turns = turnsOf(scene, subject);
  return turns.filter(({ task, done }) => done === undefined && notDone(turns, task.needs).length === 0);
}

/** Names a turn within the present stage. */
export function turnName({ task, unit }: Pick<TaskTurn, 'task' | 'unit'>): string {
  return [task.id, unit].filter((part) => part !== undefined).join('~');
}

/** The turns that wait for the person. */
export function turnsFor(
  { scene, subject }: Pick<ReportLife, 'scene' | 'subject'>,
  person: Parameters<typeof actionsOf>[2],
): readonly TaskTurn[] {
  return actionsOf(scene, subject, person).flatMap((action) =>
    action.kind === 'task' && action.turn.done === undefined ? [action.turn] : [],
  );
}
