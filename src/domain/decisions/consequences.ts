import { eventsOf } from '../audit/events-of.js';
import type { Change } from '../model/row.js';
import type { Scene } from '../routine/scene.js';
import { followLives } from './lives/follow-lives.js';

/**
 * What is decided, by a press or by a timer, with what it means to the group's own duties, and with the events of it all.
 * Every change of a group's rows goes through here, so that nothing is left out of the audit.
 * @param id makes the keys of the events unique
 */
export function withConsequences(scene: Scene, decided: readonly Change[], id: string): readonly Change[] {
  const changes = followLives(scene, decided);
  return [...changes, ...eventsOf(scene, changes, id)];
}
