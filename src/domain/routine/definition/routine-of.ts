import { type RoutineBook, RoutineNotLoaded } from './routine-book.js';
import type { Routine } from './routine-schema.js';

/** What runs on a version of a routine from its beginning to its end: a case, or another life. */
export interface RunsOn {
  readonly routine: string;
  readonly routineVersion: number;
  readonly code?: string;
}

/**
 * The version of the routine that it began with, whatever is in force since: the only place that asks for it. What
 * belongs to a group (set-up, meetings, reminders before them) asks the book for the version in force.
 * @throws RoutineNotLoaded when the version is not loaded: nothing is decided about it until it is
 */
export function routineOf(routines: RoutineBook, { routine, routineVersion, code }: RunsOn): Routine {
  const found = routines.find(routine, routineVersion);
  if (found === undefined) throw new RoutineNotLoaded(routine, routineVersion, code);
  return found;
}

/** The same where many are looked at together: one whose version is not loaded must not stop the others. */
export function loadedRoutineOf(
  routines: RoutineBook,
  { routine, routineVersion }: RunsOn,
): Routine | undefined {
  return routines.find(routine, routineVersion);
}
