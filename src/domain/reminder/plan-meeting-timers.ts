import type { Group } from '../group/group.js';
import type { Meeting } from '../meeting/meeting.js';
import type { RoutineBook } from '../routine/routine-book.js';
import type { Change } from '../storage/row.js';
import type { Instant } from '../time.js';

/**
 * Every timer of one meeting at its present revision, from the routine's timer event listeners.
 * Called when a meeting is made, moved or opened again, with the meeting as it then is; timers of
 * an older revision void themselves when they fire. Moments that have passed make no timer.
 */
export function planMeetingTimers(
  _meeting: Meeting,
  _group: Group,
  _routines: RoutineBook,
  _now: Instant,
): readonly Change[] {
  return [];
}
