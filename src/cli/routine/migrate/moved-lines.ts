import type { Instant } from '../../../domain/calendar/dates/time.js';
import { toLocal } from '../../../domain/calendar/dates/zone.js';
import type { MoveObstacle } from '../../../domain/decisions/versions/move-obstacles.js';
import type { ClockLine, LifeLines, MoveReport } from '../../../domain/decisions/versions/move-report.js';
import { nameIn, type VersionMove } from '../../../domain/decisions/versions/version-move.js';
import { lastDayOf } from '../../../domain/life/reading/life-tasks.js';
import { stageIdOf } from '../../../domain/model/case/case-pointer.js';
import type { Locale } from '../../../domain/model/person/locale.js';
import { unitOf } from '../../../domain/model/members.js';
import { caseLifeOf } from '../../../domain/routine/definition/case-life.js';
import { formatDate, formatMoment } from '../../../text/dates.js';
import type { RoutineMoveWords } from '../../../text/sv/routine/routine-move.js';
import type { GroupMoved } from '../../../usecases/routines/move-group.js';

interface Words {
  readonly isReal: boolean;
  readonly locale: Locale;
  readonly text: RoutineMoveWords;
}

/** How many cases of the group move, and how many do not. */
export function countsOf({ cases }: GroupMoved): { readonly moves: number; readonly stays: number } {
  const moves = cases.filter(({ kind }) => kind === 'moves').length;
  const settled = cases.filter(({ kind }) => kind === 'settled').length;
  return { moves, stays: cases.length - moves - settled };
}

/** A group in lines: each case by its code, and below it what changes. None where nothing is to be moved. */
export function movedLines(moved: GroupMoved, move: VersionMove, words: Words): readonly string[] {
  const { snapshot, cases, duties, inForce } = moved;
  const { text } = words;
  const own = duties?.kind === 'duties' ? duties.moves : [];
  if (cases.length === 0 && own.length === 0) return [];
  const hasOwn = move.to.lives.some(({ about }) => about === 'group');
  return [
    text.group(snapshot.group.value.id),
    ...cases.flatMap((one) => caseLines(one, moved, move, words)),
    ...own.flatMap(({ was, is, ...lines }) => [
      `  ${text.duties(was, is)}`,
      ...lifeLinesOf(lines, moved, words),
    ]),
    ...(duties === undefined && hasOwn ? [`  ${text.dutiesStay(inForce)}`] : []),
  ];
}

function caseLines(
  one: GroupMoved['cases'][number],
  moved: GroupMoved,
  move: VersionMove,
  words: Words,
): readonly string[] {
  const { isReal, locale, text } = words;
  const { code } = one.of;
  switch (one.kind) {
    case 'settled':
      return [`  ${text.settled(code)}`];
    case 'changed-meanwhile':
    case 'no-such-group':
      return [`  ${text.busy(code)}`];
    case 'stays': {
      const stage = nameIn(move.from, stageIdOf(one.before))[locale];
      const why = one.why.map((obstacle) => `    ${whyOf(obstacle, move, text)}`);
      return [`  ${text.stays(code, stage)}`, ...why];
    }
    case 'moves': {
      const { was, is } = one.report.stage;
      const head = (isReal ? text.moved : text.moves)(code, was[locale], is[locale]);
      return [
        `  ${head}`,
        ...meetingLines(one.report, moved, words),
        ...lifeLinesOf(one.report, moved, words),
      ];
    }
  }
}

function whyOf(why: MoveObstacle, { to }: VersionMove, { obstacles }: RoutineMoveWords): string {
  const { version } = to;
  switch (why.kind) {
    case 'no-stage':
    case 'no-noted-stage': {
      const known = caseLifeOf(to).stages.filter(({ ends }) => ends !== true);
      return obstacles[why.kind](why.stage, version, known.map(({ id }) => id).join(', '));
    }
    case 'ends':
    case 'known-to-others':
    case 'no-queue':
    case 'others-wait':
    case 'full':
      return obstacles[why.kind](why.stage, version);
    case 'no-type':
    case 'no-category':
    case 'no-outcome':
      return obstacles[why.kind](why.id, version);
    case 'no-meeting':
    case 'messages-on-their-way':
    case 'too-large':
      return obstacles[why.kind];
  }
}

function meetingLines(
  { meeting }: MoveReport,
  { snapshot }: GroupMoved,
  { locale, text }: Words,
): readonly string[] {
  if (meeting === undefined) return [];
  const when = (id: string | undefined) => {
    const found = snapshot.meetings.find(({ value }) => value.id === id)?.value;
    return found === undefined ? text.noMeeting : text.onMeeting(formatMoment(found, locale, { year: true }));
  };
  return [`    ${text.meeting(when(meeting.is), when(meeting.was))}`];
}

function lifeLinesOf({ tasks, clocks }: LifeLines, moved: GroupMoved, words: Words): readonly string[] {
  const { locale, text } = words;
  return [
    ...tasks.map(({ kind, name }) => text.tasks[kind](name[locale])),
    ...clocks.map((clock) => clockLine(clock, moved, words)),
  ].map((line) => `    ${line}`);
}

function clockLine(clock: ClockLine, { snapshot, at }: GroupMoved, { locale, text }: Words): string {
  const { what, name, unit, was, is } = clock;
  const plain = text.clocks[what](name?.[locale] ?? '');
  const unitName = unit === undefined ? undefined : (unitOf(snapshot, unit)?.name ?? unit);
  const subject = unitName === undefined ? plain : text.unit(plain, unitName);
  const day = (moment: Instant) => dayOf(moment, locale);
  // A last day that has passed is only that; what someone does, or is reminded of, comes at once.
  const isLate = is !== undefined && is <= at && what !== 'due';
  const now = is === undefined ? undefined : isLate ? text.atOnce : day(is);
  if (now === undefined) return text.goes(subject, was === undefined ? '' : day(was));
  return was === undefined ? text.comes(subject, now) : text.changes(subject, now, day(was));
}

/** A day; with the time where its end is not meant. */
function dayOf(moment: Instant, locale: Locale): string {
  const local = toLocal(moment);
  return local.time === '00:00'
    ? formatDate(lastDayOf(moment), locale, { year: true })
    : formatMoment(local, locale, { year: true });
}
