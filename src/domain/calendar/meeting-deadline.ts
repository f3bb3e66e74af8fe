import type { Routine } from '../routine/routine-schema.js';
import type { LocalDate } from '../time.js';
import { type Deadline, deadline } from './deadline.js';

/** When registration to a meeting closes by the routine. */
export function meetingDeadline(
  routine: Routine,
  meeting: { readonly date: LocalDate },
  closed: readonly LocalDate[] = [],
): Deadline {
  return deadline(routine.registration.deadline, meeting.date, closed);
}
