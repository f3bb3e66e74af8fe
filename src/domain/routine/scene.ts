import type { Instant } from '../calendar/dates/time.js';
import type { Actor } from '../model/case/life.js';
import type { PersonKey } from '../model/person/person.js';
import type { Snapshot } from '../model/snapshot.js';
import type { RoutineBook } from './definition/routine-book.js';
import type { Routine } from './definition/routine-schema.js';

/** What a decision about a group is made from, and who makes it: read once for each attempt. */
export interface Scene<By extends Actor = Actor> {
  readonly snapshot: Snapshot;
  readonly routines: RoutineBook;
  readonly now: Instant;
  /** Who acts; `timer` when nobody pressed anything. */
  readonly by: By;
  /** The coordinator who notes it for `by`, who is without Teams. */
  readonly notedBy?: PersonKey;
}

/** Somebody acts, or looks: what only a person may do. */
export type PersonScene = Scene<PersonKey>;

/** For what follows from rows and time alone, whoever acts. */
export type SceneNow = Pick<Scene, 'snapshot' | 'routines' | 'now'>;

/** For what reads the same at any time. */
export type SceneRows = Pick<Scene, 'snapshot' | 'routines'>;

/** For what is asked of the group alone, or by one routine that is given. */
export type GroupNow = Pick<Scene, 'snapshot' | 'now'>;

/** The routines that the group follows, each in the version in force. */
export function groupRoutines({ snapshot, routines }: SceneRows): readonly Routine[] {
  return snapshot.group.value.routines.map((id) => routines.get(id));
}
