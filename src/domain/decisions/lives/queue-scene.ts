import type { LifeScene } from '../../life/reading/life-scene.js';
import { loadedRoutineOf } from '../../routine/definition/routine-of.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import { caseScene } from './case-scene.js';
import type { SceneNow } from '../../routine/scene.js';

/**
 * The scene that a free place is given away in. A case whose version is not loaded is passed over until it is, and keeps
 * its order; where such a case is already, it takes its place.
 */
export function queueScene(scene: SceneNow, routine: Routine): LifeScene {
  const { snapshot, routines } = scene;
  const lifeScene = caseScene(scene, routine);
  const unknown = snapshot.cases
    .map(({ value }) => value)
    .filter((one) => loadedRoutineOf(routines, one) === undefined)
    .map(({ code }): string => code);
  const subjects = lifeScene.subjects.filter(
    ({ id, life }) => life.waits === undefined || !unknown.includes(id),
  );
  return { ...lifeScene, subjects };
}
