import { type Decision, unchanged } from '../../model/decision.js';
import { type DayOff, dayOff } from '../../calendar/day-off.js';
import { addDays, parseLocalDate } from '../../calendar/dates/local-date.js';
import { toInstant, toLocal } from '../../calendar/dates/zone.js';
import type { Meeting } from '../../model/group/meeting.js';
import { later } from '../../calendar/dates/later.js';
import { planMeetingTimers } from '../../timers/plan-meeting-timers.js';
import { planNotice } from '../../timers/plan-notice.js';
import { activeMember } from '../../model/members.js';
import { changedSince, markOf } from '../../model/job/opened.js';
import { insert, replace, touch } from '../../model/row.js';
import type { LocalDate, LocalTime } from '../../calendar/dates/time.js';
import { takenBy } from '../meetings/taken-by.js';
import { newMeeting } from './carry-out-plan.js';
import type { GroupSettings } from '../../model/group/group.js';
import { linkFault } from '../set-up/join-link.js';
import { isJustDone } from '../../model/person/just-done.js';
import { readNumbers, type TypedNumbers } from '../set-up/typed-numbers.js';
import { numbersIn } from '../../routine/meetings/group-numbers.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { SetupFault } from '../set-up/setup-answers.js';
import type { TypedRules } from '../set-up/setup-step.js';
import { minutesRange, whereFaults } from '../set-up/steps/meeting.js';
import { wholeNumber } from '../../form/typed-input.js';
import { groupRoutines, type PersonScene } from '../../routine/scene.js';

/** Settings as typed. */
export interface SettingsTyped {
  readonly minutes?: string | undefined;
  readonly mode?: string | undefined;
  readonly place?: string | undefined;
  readonly joinLink?: string | undefined;
  readonly statisticsLink?: string | undefined;
  /** What the routines ask for; missing on a card of an earlier release. */
  readonly numbers?: TypedNumbers;
  /** Dates with commas or blanks between. */
  readonly closedDays?: string | undefined;
}

export type GroupChanged =
  /** `raised`: a number is higher than it was, and those who wait for a place are to be admitted. */
  | { readonly kind: 'done'; readonly raised?: boolean }
  | { readonly kind: 'notFound' | 'notAllowed' | 'changed-since' }
  | { readonly kind: 'faults'; readonly faults: readonly SetupFault[] };

const mostClosedDays = 60;

export function closedDaysOf(typed: string | undefined): readonly string[] {
  return (typed ?? '').split(/[\s,;]+/).filter((day) => day !== '');
}

/** The group's settings, judged field by field. */
export function changeSettings(
  scene: PersonScene,
  typed: SettingsTyped,
  rules: TypedRules,
  opened?: string,
): Decision<GroupChanged> {
  const { snapshot, now, by: person } = scene;
  const member = activeMember(snapshot, person);
  if (member === undefined) return unchanged({ kind: 'notFound' });
  if (!member.coordinator) return unchanged({ kind: 'notAllowed' });
  const { group } = snapshot;
  const routines = groupRoutines(scene);
  const read = readNumbers(routines, typed.numbers ?? {}, group.value.settings);
  const faults = [...settingsFaults(typed, rules), ...(read.faults ?? [])];
  if (read.faults !== undefined || faults.length > 0) {
    return unchanged({ kind: 'faults', faults });
  }
  const { numbers } = read;
  const { place, joinLink, statisticsLink } = typed;
  const settings: GroupSettings = {
    minutes: Number(typed.minutes),
    mode: typed.mode === 'digital' ? 'digital' : 'on-site',
    closedDays: [...new Set(closedDaysOf(typed.closedDays) as readonly LocalDate[])].sort(),
    ...(place === undefined ? {} : { place }),
    ...(joinLink === undefined ? {} : { joinLink }),
    ...(statisticsLink === undefined ? {} : { statisticsLink }),
    ...(Object.keys(numbers).length === 0 ? {} : { numbers }),
  };
  if (markOf(settings) === markOf(group.value.settings)) {
    return unchanged({ kind: 'done' });
  }
  if (changedSince(opened, group.value.settings)) return unchanged({ kind: 'changed-since' });
  const raised = isRaised(routines, group.value.settings, settings);
  const refit = planNotice({
    groupId: group.value.id,
    kind: 'settings-changed',
    subject: {},
    occurrence: `${now.replaceAll(':', '')}~${markOf(settings)}`,
    at: now,
    usefulUntil: later(now, refitSeconds),
    facts: raised ? { numbers: 'raised' as const } : {},
  });
  return {
    changes: [replace(group, { ...group.value, settings }), refit],
    result: { kind: 'done', ...(raised ? { raised } : {}) },
  };
}

/** Someone who waits may have a place now. */
function isRaised(routines: readonly Routine[], before: GroupSettings, after: GroupSettings): boolean {
  return routines.some((routine) => {
    const was = numbersIn(routine, before);
    return Object.entries(numbersIn(routine, after)).some(([id, value]) => value > (was[id] ?? 0));
  });
}

/** Long after, another change of the settings has done it. */
const refitSeconds = 30 * 24 * 3600;

function settingsFaults(typed: SettingsTyped, rules: TypedRules): readonly SetupFault[] {
  const { min, max } = minutesRange;
  const days = closedDaysOf(typed.closedDays);
  const link = typed.statisticsLink === undefined ? undefined : linkFault(typed.statisticsLink, 'any');
  return [
    ...(wholeNumber(typed.minutes, min, max) === undefined
      ? [{ field: 'minutes', code: 'number-out-of-range', allowed: `${min}–${max}` } as const]
      : []),
    ...whereFaults(typed, rules),
    ...(link === undefined ? [] : [{ field: 'statisticsLink', code: link } as const]),
    ...(days.length > mostClosedDays || days.some((day) => parseLocalDate(day) === undefined)
      ? [{ field: 'closedDays', code: 'not-a-date' } as const]
      : []),
  ];
}

export type MeetingAdded =
  | { readonly kind: 'notFound' | 'notAllowed' | 'in-the-past' | 'too-far' | 'taken' | 'unknown-kind' }
  | { readonly kind: 'day-off'; readonly reason: DayOff }
  | { readonly kind: 'added'; readonly meeting: Meeting };

const mostDaysAhead = 800;

/** One more meeting, with its timers. The same press, sent again, adds no second one. */
export function addMeeting(
  scene: PersonScene,
  wish: { readonly kind: string; readonly date: LocalDate; readonly time: LocalTime },
): Decision<MeetingAdded> {
  const { snapshot, routines, now, by: person } = scene;
  const refuse = (result: MeetingAdded): Decision<MeetingAdded> => ({ changes: [], result });
  const member = activeMember(snapshot, person);
  const group = snapshot.group.value;
  if (member === undefined) return refuse({ kind: 'notFound' });
  if (!member.coordinator) return refuse({ kind: 'notAllowed' });
  const kinds = group.routines.flatMap((id) => routines.get(id).meetings.kinds);
  if (!kinds.some(({ id }) => id === wish.kind)) return refuse({ kind: 'unknown-kind' });
  if (toInstant(wish.date, wish.time) <= now) return refuse({ kind: 'in-the-past' });
  if (wish.date > addDays(toLocal(now).date, mostDaysAhead)) return refuse({ kind: 'too-far' });
  const reason = dayOff(wish.date, group.settings.closedDays);
  if (reason !== undefined) return refuse({ kind: 'day-off', reason });
  const same = takenBy(scene, wish);
  if (same !== undefined) {
    const { kind, time, createdAt } = same.value;
    const again = kind === wish.kind && time === wish.time && isJustDone(createdAt, now);
    return refuse(again ? { kind: 'added', meeting: same.value } : { kind: 'taken' });
  }
  const last = Math.max(0, ...snapshot.meetings.map(({ value }) => Number(value.id.replace('m-', '')) || 0));
  const meeting = newMeeting({ id: `m-${last + 1}`, ...wish }, group, routines, now);
  return {
    changes: [
      insert('meeting', group.id, meeting.id, meeting),
      touch(snapshot.group),
      ...planMeetingTimers(meeting, group, routines, now),
    ],
    result: { kind: 'added', meeting },
  };
}
