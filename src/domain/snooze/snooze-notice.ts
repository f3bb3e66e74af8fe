import type { LocalMoment } from '../calendar/dates/time.js';
import { toInstant, toLocal } from '../calendar/dates/zone.js';
import { type Decision, unchanged } from '../model/decision.js';
import { activeMember } from '../model/members.js';
import type { SnoozableKind } from '../model/job/notice-kind.js';
import { isWaiting, type Subject, type Timer } from '../model/job/timer.js';
import { type Change, type Row, replace } from '../model/row.js';
import { planSnooze, snoozePrefix, type TimerInsert, timerRef } from '../notices/kinds/group/snoozed.js';
import { noticeRules } from '../notices/kinds/rules.js';
import { meetingChanged } from '../notices/meeting-changed.js';
import type { Notice } from '../notices/notice.js';
import { type NoticeRule, toPerson } from '../notices/notice-rule.js';
import type { PersonScene } from '../routine/scene.js';
import { causeOf } from '../timers/job.js';
import { timerId } from '../timers/plan-notice.js';
import { endNamed, fits, lastDayBefore, type SnoozeChoice, snoozeChoices, type Within } from './choices.js';

/** The notice that is put off, as its button names it. */
export interface Wanted extends Subject {
  readonly kind: SnoozableKind;
  readonly ref: string;
}

export type Snoozed =
  | { readonly kind: 'notFound' }
  /** Done, or not for the one who asks. */
  | { readonly kind: 'gone' }
  /** Asked when; `passed`: the moment that was chosen does not fit any more. */
  | {
      readonly kind: 'choices';
      readonly notice: Notice;
      readonly choices: readonly SnoozeChoice[];
      readonly waits?: LocalMoment;
      readonly passed: boolean;
    }
  | { readonly kind: 'set'; readonly notice: Notice; readonly moment: LocalMoment };

/** The beginning of the keys of the timers that the button may be about, and of what was asked for about them. */
export function wantedPrefix({ kind, ref: _, ...subject }: Wanted): string {
  return timerId({ kind, subject, occurrence: '' });
}

/**
 * Reminds the one who asks of the notice again at the moment, or says which moments there are. The latest choice counts:
 * what waits is moved, and the same once more changes nothing.
 */
export function snoozeNotice(
  scene: PersonScene,
  wanted: Wanted,
  timers: readonly Row<'timer'>[],
  moment?: LocalMoment,
): Decision<Snoozed> {
  const { snapshot, now, by } = scene;
  const row = timers.find(({ value }) => value.kind === wanted.kind && timerRef(value) === wanted.ref);
  if (activeMember(snapshot, by) === undefined || row === undefined) return unchanged({ kind: 'notFound' });
  const notice = toldNow(scene, wanted.kind, row.value);
  if (notice === undefined) return unchanged({ kind: 'gone' });
  const end = endNamed(notice, now);
  const { closedDays: closed } = snapshot.group.value.settings;
  const until = end !== undefined && end < row.value.usefulUntil ? end : row.value.usefulUntil;
  const repeated = { groupId: row.partition, id: row.id, value: { ...row.value, kind: wanted.kind } };
  const own = timers.filter(({ id }) => id.startsWith(snoozePrefix(row, by)));
  const waiting = own.find(({ value }) => isWaiting(value));
  const within = { now, until, closed };
  if (moment === undefined) return unchanged(asked(notice, within, waiting, false));
  const at = toInstant(moment.date, moment.time);
  if (!fits(at, within)) return unchanged(asked(notice, within, waiting, true));
  const plan = planSnooze(repeated, { person: by, at, until, turn: own.length });
  return { changes: planned(waiting, plan), result: { kind: 'set', notice, moment } };
}

/** What the notice would say to the one who asks; undefined when it would not be sent, or has yet to be. */
function toldNow(scene: PersonScene, kind: SnoozableKind, timer: Timer): Notice | undefined {
  if (isWaiting(timer) || meetingChanged(scene.snapshot, timer)) return undefined;
  const rule = noticeRules[kind] as NoticeRule;
  const world = { ...scene, cause: causeOf(kind, timer) };
  const to = toPerson(scene.by);
  return rule.isDone?.(world, to) === true ? undefined : rule.notice(world, to);
}

function asked(notice: Notice, within: Within, waiting: Row<'timer'> | undefined, passed: boolean): Snoozed {
  const end = endNamed(notice, within.now);
  return {
    kind: 'choices',
    notice,
    choices: snoozeChoices(within, end && lastDayBefore(end)),
    ...(waiting === undefined ? {} : { waits: toLocal(waiting.value.at) }),
    passed,
  };
}

/** What waits already is moved, in place of a second reminder. */
function planned(waiting: Row<'timer'> | undefined, plan: TimerInsert): readonly Change[] {
  if (waiting === undefined) return [plan];
  const { at, usefulUntil, facts } = plan.value;
  if (at === waiting.value.at && usefulUntil === waiting.value.usefulUntil) return [];
  return [replace(waiting, { ...waiting.value, at, usefulUntil, facts })];
}
