import { hasLeft } from '../../model/group/group.js';
import { addDays } from '../../calendar/dates/local-date.js';
import { settledBefore } from '../../life/reading/life.js';
import { toInstant, toLocal } from '../../calendar/dates/zone.js';
import {
  type CasePointer,
  lifeOf,
  isDecided,
  isRunning,
  isWithdrawn,
} from '../../model/case/case-pointer.js';
import type { GroupLife } from '../../model/group/group-life.js';
import type { Snapshot } from '../../model/snapshot.js';
import { loadedRoutineOf } from '../../routine/definition/routine-of.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { Instant, LocalDate, LocalTime } from '../../calendar/dates/time.js';
import type { PurgeRow, RetentionDecision } from '../../model/case/retention.js';
import type { SceneNow, SceneRows } from '../../routine/scene.js';
import { purgedReports } from './purged-reports.js';

/**
 * What may go today by the group's decision and its routines' periods; undefined without a decision. A case goes when it
 * was concluded so many days ago, a meeting when no case stands on it, someone who left when nobody need know any more.
 */
export function planPurge(scene: SceneNow): PurgeRow | undefined {
  const { snapshot, routines, now } = scene;
  const decision = snapshot.group.value.retention;
  if (decision === undefined) return undefined;
  const today = toLocal(now).date;
  const periods = periodsOf(scene);
  const cases = snapshot.cases
    .map(({ value }) => value)
    .filter((one) => isPast(lastDay(one, snapshot, loadedRoutineOf(routines, one), decision), today));
  const codes = cases.map(({ code }) => code);
  const meetings = snapshot.meetings
    .map(({ value }) => value)
    .filter(({ date }) => addDays(date, periods.meetingDays) < today)
    .filter(({ id }) =>
      snapshot.cases.every(({ value }) => value.meetingId !== id || codes.includes(value.code)),
    );
  const people = snapshot.members
    .map(({ value }) => value)
    .filter((member) => hasLeft(member) && dayAfter(member.since, periods.memberDays) < today);
  const days = [
    ...cases.map(({ createdAt }) => toLocal(createdAt).date),
    ...meetings.map(({ date }) => date),
  ].sort();
  const dutiesBefore = addDays(today, -periods.meetingDays);
  const { reports, reportTexts } = purgedReports(scene, today);
  const [from] = days;
  const to = days.at(-1);
  return {
    state: 'running',
    at: now,
    reference: decision.reference,
    decidedOn: decision.decidedOn,
    days: decision.days,
    codes,
    meetings: meetings.map(({ id }) => id),
    people: people.map(({ person }) => person),
    messagesBefore: toInstant(addDays(today, -periods.messageDays), '00:00' as LocalTime),
    dutiesBefore,
    reports,
    reportTexts,
    counts: {
      ...{ cases: codes.length, meetings: meetings.length, people: people.length },
      duties: purgedDuties(snapshot, dutiesBefore),
      ...{ reports: reports.length, reportTexts: reportTexts.length },
    },
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** How many of the things done in a group's lives are of periods that ended before the day. */
function purgedDuties({ lives }: Snapshot, before: LocalDate): number {
  const purged = ({ life }: GroupLife) => life.done.length - settledBefore(life, before).done.length;
  return lives.map(({ value }) => purged(value)).reduce((a, b) => a + b, 0);
}

/** The longest of each period over the group's routines: what one of them still needs stays. */
function periodsOf({ snapshot: { group }, routines }: SceneRows): Routine['retention'] {
  const all = group.value.routines.map((id) => routines.get(id).retention);
  const longest = (period: keyof Routine['retention']) => Math.max(0, ...all.map((one) => one[period]));
  return {
    concludedDays: longest('concludedDays'),
    withdrawnDays: longest('withdrawnDays'),
    openDays: longest('openDays'),
    meetingDays: longest('meetingDays'),
    messageDays: longest('messageDays'),
    memberDays: longest('memberDays'),
    reportDays: longest('reportDays'),
    reportTextDays: longest('reportTextDays'),
  };
}

function isPast(day: LocalDate | undefined, today: LocalDate): boolean {
  return day !== undefined && day < today;
}

/** The last day a case is kept, by its state; undefined while the period of its own version cannot be told. */
function lastDay(
  pointer: CasePointer,
  { meetings }: Snapshot,
  routine: Routine | undefined,
  { days }: RetentionDecision,
): LocalDate | undefined {
  const { changedAt, meetingId } = pointer;
  if (isDecided(pointer)) return dayAfter(lifeOf(pointer).enteredAt, days);
  if (routine === undefined) return undefined;
  const { retention } = routine;
  if (isWithdrawn(pointer)) return dayAfter(changedAt, Math.min(days, retention.withdrawnDays));
  if (isRunning(pointer)) return dayAfter(changedAt, retention.openDays);
  // Nobody noted what the meeting came to.
  const meeting = meetings.find(({ value }) => value.id === meetingId)?.value;
  return addDays(meeting?.date ?? toLocal(changedAt).date, retention.openDays);
}

function dayAfter(instant: Instant, days: number): LocalDate {
  return addDays(toLocal(instant).date, days);
}
