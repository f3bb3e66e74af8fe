import type { Instant } from '../../calendar/time.js';
import type { LifeScene } from '../../life/life-scene.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import { loadedRoutineOf } from '../../routine/routine-of.js';
import type { Routine } from '../../routine/routine-schema.js';
import { caseScene } from './case-scene.js';

/**
 * The scene that a free place is given away in. A case whose version is not loaded is passed over until it is, and keeps
 * its order; where such a case is already, it takes its place.
 */
export function queueScene(
  snapshot: Snapshot,
  routines: RoutineBook,
  routine: Routine,
  now: Instant,
): LifeScene {
  const scene = caseScene(snapshot, routine, now);
  const unknown = snapshot.cases
    .map(({ value }) => value)
    .filter((one) => loadedRoutineOf(routines, one) === undefined)
    .map(({ code }): string => code);
  const subjects = scene.subjects.filter(({ id, life }) => life.waits === undefined || !unknown.includes(id));
  return { ...scene, subjects };
}
