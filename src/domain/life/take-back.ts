import type { LocalDate } from '../calendar/dates/time.js';
import type { LifeEvent } from '../model/case/life.js';
import type { PersonKey } from '../model/person/person.js';
import { membersOf } from './reading/life-members.js';
import { isSameTurn } from './reading/life.js';
import type { LifeScene, LifeSubject } from './reading/life-scene.js';
import { turnsOf, type TaskTurn } from './reading/life-tasks.js';

/** A turn of a task by its name. */
export interface TurnName {
  readonly task: string;
  readonly unit?: string;
  readonly period?: LocalDate;
}

/**
 * What the person may say is not done after all, in a group's life: what they did themselves, and as a coordinator
 * whatever anyone did. Exactly what `takeBack` accepts.
 */
export function takeBacksOf(scene: LifeScene, subject: LifeSubject, person: PersonKey): readonly TaskTurn[] {
  if (scene.def.about !== 'group') return [];
  if (!scene.members.some((one) => one.person === person)) return [];
  const coordinates = membersOf(scene, subject, { roles: ['coordinator'] }).some(
    (one) => one.person === person,
  );
  return turnsOf(scene, subject).filter(
    ({ done }) => done !== undefined && (coordinates || done.by === person),
  );
}

/** The turn is open again; undefined when the person may not say so. */
export function takeBack(
  scene: LifeScene,
  subject: LifeSubject,
  name: TurnName,
  by: PersonKey,
): readonly LifeEvent[] | undefined {
  const turn = takeBacksOf(scene, subject, by).find((one) => isSameTurn({ ...one, task: one.task.id }, name));
  return turn && [{ what: 'taken-back', ...name, by, at: scene.now }];
}
