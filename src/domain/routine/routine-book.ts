import type { Routine } from './routine-schema.js';

/** All loaded routines. */
export interface RoutineBook {
  readonly all: readonly Routine[];
  /** @throws Error when a stored row names a routine that is not loaded. */
  get(id: string): Routine;
}
