import { toldOf } from '../../../life/reading/life-holders.js';
import { membersOf } from '../../../life/reading/life-members.js';
import type { Exit } from '../../../life/reading/life-schema.js';
import { stageOf } from '../../../life/reading/life-scene.js';
import type { TaskTurn } from '../../../life/reading/life-tasks.js';
import { namesOf } from '../../../model/members.js';
import type { PersonKey } from '../../../model/person/person.js';
import type { Recipient } from '../../../model/job/timer.js';
import { type TimedClock, timedClocks } from '../../../decisions/lives/life-timers.js';
import { turnName, turnsFor } from '../../../decisions/reports/follow-report.js';
import { type ReportLife, reportLife, seesReportState } from '../../../decisions/reports/report-scene.js';
import { dueBy, noticeOf, recipientPerson } from '../../notice-parts.js';
import type { Notice } from '../../notice.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../../notice-rule.js';
import { each } from './own-case.js';

type NewsWorld = RuleWorld<'report-news'>;

/** The report that the message is about; undefined when it has been purged. @throws RoutineNotLoaded */
export function reportOf(world: RuleWorld): ReportLife | undefined {
  const row = world.snapshot.reports.find(({ id }) => id === world.cause.subject.report);
  return row && reportLife(world, row.value);
}

/** A report waits for someone, or has come where they are to know of it: never a word of what is written in it. */
export const reportNews: NoticeRule<'report-news'> = {
  kind: 'report-news',
  timing: 'at-once',
  digest: false,
  recipients(world) {
    const found = reportOf(world);
    if (found === undefined) return [];
    const waiting = found.scene.members.filter(({ person }) => newTurns(world, found, person).length > 0);
    const named = exitsOf(world, found).flatMap(({ tell }) =>
      tell.flatMap((who) => membersOf(found.scene, found.subject, who)),
    );
    const all = [...waiting, ...named].map(({ person }) => toPerson(person));
    return each(all).filter((one) => recipientPerson(one) !== world.cause.facts.by);
  },
  notice(world, recipient) {
    const found = reportOf(world);
    const person = recipientPerson(recipient);
    if (found === undefined || person === undefined || !seesReportState(found, person)) return undefined;
    const [turn] = newTurns(world, found, person);
    const exit = exitsOf(world, found).at(-1);
    if (turn === undefined && exit === undefined) return undefined;
    return {
      ...aboutReport(world, 'report-news', found),
      ...(turn === undefined ? {} : { taskName: turn.task.name, ...dueOf(turn, world) }),
      ...(exit === undefined ? {} : { exitName: exit.name }),
    };
  },
  isDone(world, recipient) {
    const found = reportOf(world);
    const person = recipientPerson(recipient);
    return found === undefined || person === undefined || newTurns(world, found, person).length === 0;
  },
};

/** Turns that had opened and that wait for the person still. */
function newTurns({ cause }: NewsWorld, found: ReportLife, person: PersonKey): readonly TaskTurn[] {
  const { visit, turns } = cause.facts;
  if (found.report.life.visit !== visit) return [];
  return turnsFor(found, person).filter((turn) => turns.includes(turnName(turn)));
}

/** The exits that led here; none when the report has gone on since, of which there is a message too. */
function exitsOf({ cause }: NewsWorld, { report, scene }: ReportLife): readonly Exit[] {
  if (report.life.visit !== cause.facts.visit) return [];
  return cause.facts.exits.flatMap((name) => {
    const [stage, exit] = name.split('~');
    return scene.def.stages.find(({ id }) => id === stage)?.exits.filter(({ id }) => id === exit) ?? [];
  });
}

function aboutReport(
  world: RuleWorld,
  kind: 'report-news' | 'task-due',
  { report, scene }: ReportLife,
): Notice {
  const { name } = scene.def;
  return {
    ...noticeOf(world, kind),
    report: report.code,
    ...(name === undefined ? {} : { reportName: name }),
    stageName: stageOf(scene.def, report.life.stage).name,
  };
}

function dueOf({ due }: TaskTurn, { now }: RuleWorld): Pick<Notice, 'due' | 'overdue' | 'until'> {
  return due === undefined ? {} : dueBy(due, now);
}

/** True for a timer of the life of a report. */
export function isAboutReport({ cause }: RuleWorld): boolean {
  return cause.subject.report !== undefined;
}

/** The clock that the timer was made for, while it is still as it was. */
function clockOf({ cause }: RuleWorld, { scene, subject }: ReportLife): TimedClock | undefined {
  return timedClocks(scene, subject).find(({ occurrence }) => occurrence === cause.occurrence);
}

/** A task of a report that is due soon, or was: to whom the routine says. */
export function toldOfReport(world: RuleWorld): readonly Recipient[] {
  const found = reportOf(world);
  const clock = found && clockOf(world, found);
  if (found === undefined || clock === undefined) return [];
  const { scene, subject } = found;
  if (clock.kind === 'guideline') {
    const seers = scene.def.seenBy?.flatMap((who) => membersOf(scene, subject, who)) ?? [];
    return each(seers.map(({ person }) => toPerson(person)));
  }
  if (clock.kind !== 'chase') return [];
  return each(toldOf(scene, subject, clock.tell, clock.turn).map(({ person }) => toPerson(person)));
}

export function reportNotice(world: RuleWorld, recipient: Recipient): Notice | undefined {
  const found = reportOf(world);
  const clock = found && clockOf(world, found);
  const person = recipientPerson(recipient);
  if (found === undefined || clock === undefined || person === undefined) return undefined;
  if (!seesReportState(found, person)) return undefined;
  const about = aboutReport(world, 'task-due', found);
  if (clock.kind !== 'chase') return about;
  const { unit } = clock.turn;
  const [unitName] = unit === undefined ? [] : namesOf(world.snapshot, [unit]);
  return {
    ...about,
    taskName: clock.turn.task.name,
    ...(unitName === undefined ? {} : { unitName }),
    ...dueOf(clock.turn, world),
  };
}
