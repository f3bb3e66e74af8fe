import { later } from '../calendar/dates/later.js';
import { addDays } from '../calendar/dates/local-date.js';
import type { Instant, LocalDate, LocalTime } from '../calendar/dates/time.js';
import { nextWorkingMoment } from '../calendar/working-moment.js';
import { toInstant, toLocal } from '../calendar/dates/zone.js';
import type { Notice } from '../notices/notice.js';
import type { NoticeRule } from '../notices/notice-rule.js';
import { type Call, isCalled } from '../model/call.js';

const daySeconds = 24 * 3600;
/** How long a call that nobody made is shown after it was of use. */
const missedSeconds = 7 * daySeconds;
/** How long one that was made can be seen, and undone. */
const doneSeconds = 14 * daySeconds;

type Said = Pick<Notice, 'deadline' | 'due' | 'meeting'>;

/** The last day to call: the earliest of the days that the notice names, and of the end of its use. */
export function lastDayToCall({ usefulUntil }: Pick<Call, 'usefulUntil'>, notice: Said): LocalDate {
  const named = [notice.deadline?.date, notice.due, notice.meeting?.date];
  const end = toLocal(usefulUntil).date;
  return named.reduce<LocalDate>((first, day) => (day !== undefined && day < first ? day : first), end);
}

/** True when it cannot wait for the coordinators' next gathered message. */
export function isUrgent(
  rule: Pick<NoticeRule, 'pressing'> | undefined,
  lastDay: LocalDate,
  { now, closed }: { readonly now: Instant; readonly closed: readonly LocalDate[] },
): boolean {
  return rule?.pressing === true || lastDay <= toLocal(nextMorning(now, closed)).date;
}

/** Seven in the morning of the next working day. */
export function nextMorning(now: Instant, closed: readonly LocalDate[]): Instant {
  return nextWorkingMoment(toInstant(addDays(toLocal(now).date, 1), '07:00' as LocalTime), closed);
}

/** False for one that nobody needs to see any more. */
export function isShown(call: Pick<Call, 'done' | 'usefulUntil'>, now: Instant): boolean {
  if (isCalled(call)) return later(call.done.at, doneSeconds) >= now;
  return later(call.usefulUntil, missedSeconds) >= now;
}
