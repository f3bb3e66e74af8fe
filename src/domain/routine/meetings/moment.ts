import type { RoutineMoment } from '../definition/routine-schema.js';
import type { Instant, LocalDate, LocalTime } from '../../calendar/dates/time.js';
import { addWorkingDays } from '../../calendar/working-days.js';
import { toInstant } from '../../calendar/dates/zone.js';

/** The instant of a routine's moment, given in working days from the meeting or from its last day of registration. */
export function moment(
  { from, workingDays, at }: RoutineMoment,
  meeting: { readonly date: LocalDate },
  deadline: { readonly date: LocalDate },
  closed: readonly LocalDate[] = [],
): Instant {
  const start = from === 'meeting' ? meeting.date : deadline.date;
  return toInstant(addWorkingDays(start, workingDays, closed), at as LocalTime);
}
