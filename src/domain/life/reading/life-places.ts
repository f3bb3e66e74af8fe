import type { LifeEvent } from '../../model/case/life.js';
import { stageOf, type LifeScene, type LifeSubject } from './life-scene.js';

/** True when one more may enter. A limit that the group has not set lets nobody in: it cannot be told that there is room. */
export function hasPlace(scene: LifeScene, stageId: string, besides: string): boolean {
  const { places } = stageOf(scene.def, stageId);
  if (places === undefined) return true;
  const there = scene.subjects.filter(({ id, life }) => life.stage === stageId && id !== besides).length;
  return there < (scene.settings[places.limit] ?? 0);
}

/** Those who wait for the stage, in order of admission. */
export function queueFor(scene: LifeScene, stageId: string): readonly LifeSubject[] {
  const since = ({ life }: LifeSubject) => life.waits?.since ?? '';
  return scene.subjects
    .filter(({ life }) => life.waits?.for === stageId)
    .sort((a, b) => {
      if (since(a) !== since(b)) return since(a) < since(b) ? -1 : 1;
      return a.id < b.id ? -1 : 1;
    });
}

/** The first in the queue enters when a place is free; undefined when there is none, or nobody waits. */
export function admitNext(
  scene: LifeScene,
  stageId: string,
): { readonly subject: LifeSubject; readonly event: LifeEvent } | undefined {
  const [subject] = queueFor(scene, stageId);
  if (subject === undefined || !hasPlace(scene, stageId, subject.id)) return undefined;
  return {
    subject,
    event: { what: 'entered', stage: stageId, answers: {}, by: 'timer', at: scene.now },
  };
}
