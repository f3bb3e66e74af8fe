import type { Routine } from '../definition/routine-schema.js';
import type { LocalDate } from '../../calendar/dates/time.js';
import { type Deadline, deadline } from '../../calendar/deadline.js';

/** When registration to a meeting closes by the routine. */
export function meetingDeadline(
  routine: Routine,
  meeting: { readonly date: LocalDate },
  closed: readonly LocalDate[] = [],
): Deadline {
  return deadline(routine.registration.deadline, meeting.date, closed);
}
