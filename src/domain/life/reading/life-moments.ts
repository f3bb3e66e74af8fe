import { endOfMonth } from '../../calendar/occurrences.js';
import { addDays } from '../../calendar/dates/local-date.js';
import { addSpan, type Span } from '../../calendar/span.js';
import { toInstant, toLocal } from '../../calendar/dates/zone.js';
import type { LifeMoment } from './life-schema.js';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../../calendar/dates/time.js';
import type { LifeScene, LifeSubject } from './life-scene.js';

/** What a moment is counted from beside the life itself. */
export interface Turn {
  readonly unit?: string;
  readonly period?: LocalDate;
  /** When the task began, where it was not with the stage. */
  readonly began?: Instant;
}

const midnight = '00:00' as LocalTime;

/**
 * The instant of a moment; undefined while what it is counted from has not happened or is not known. It keeps the time
 * of day of its start where neither `end` nor `at` is given; a start that is a date alone lasts to its end (24:00).
 */
export function instantOf(
  scene: LifeScene,
  subject: LifeSubject,
  moment: LifeMoment,
  turn: Turn = {},
): Instant | undefined {
  const start = startOf(subject, moment.from, turn);
  if (start === undefined) return undefined;
  const moved = moment.plus === undefined ? start.date : addSpan(start.date, moment.plus, scene.closed);
  const date = moment.end === 'month' ? endOfMonth(moved) : moved;
  if (moment.at !== undefined) return toInstant(date, moment.at as LocalTime);
  return moment.end !== undefined || start.time === undefined
    ? toInstant(addDays(date, 1), midnight)
    : toInstant(date, start.time);
}

/** People read in the morning what is about a whole day. */
const morning = '08:00' as LocalTime;

/** A chase's instant: the span counted from the due moment, at its time of day; of a day's end, in the morning of the day. */
export function instantAfter(due: Instant, span: Span, closed: readonly LocalDate[]): Instant {
  const { date, time } = toLocal(due);
  // The end of a day is the day after at 00:00; spans are counted from the day itself.
  return time === midnight
    ? toInstant(addSpan(addDays(date, -1), span, closed), morning)
    : toInstant(addSpan(date, span, closed), time);
}

type Start = { readonly date: LocalDate; readonly time?: LocalTime };

function startOf(
  subject: LifeSubject,
  from: LifeMoment['from'],
  { unit, period, began }: Turn,
): Start | undefined {
  const { life, meeting, registrationEnds } = subject;
  switch (from) {
    case 'entered':
      return toLocal(began ?? beganFor(subject, unit));
    case 'meeting':
      return meeting;
    case 'registration-deadline':
      return registrationEnds === undefined ? undefined : lastDay(toLocal(registrationEnds));
    case 'period-end':
      return period === undefined ? undefined : { date: period };
    default:
      break;
  }
  const [what, id = ''] = from.split(':');
  if (what === 'answer') return answered(life.answers[id]);
  const done = life.done.filter((one) => one.task === id).map(({ at }) => at);
  const last = done.sort().at(-1);
  return last === undefined ? undefined : toLocal(last);
}

/** When a stage, or a task of it, began for a unit: a unit that became concerned later has its own time, and so has a task that came later. */
export function beganFor({ life, units }: LifeSubject, unit: string | undefined, task = ''): Instant {
  const since = units.find(({ id }) => id === unit)?.since ?? life.enteredAt;
  const began = life.began?.[task] ?? life.enteredAt;
  const later = since > began ? since : began;
  return later > life.enteredAt ? later : life.enteredAt;
}

function lastDay({ date, time }: LocalMoment): Start {
  return time === midnight ? { date: addDays(date, -1) } : { date, time };
}

/** The answer to a question for a date or a month; a month stands for its first day. */
function answered(answer: string | undefined): Start | undefined {
  if (answer === undefined) return undefined;
  if (/^\d{4}-\d{2}$/.test(answer)) return { date: `${answer}-01` as LocalDate };
  return /^\d{4}-\d{2}-\d{2}$/.test(answer) ? { date: answer as LocalDate } : undefined;
}
