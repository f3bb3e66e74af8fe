import { toLocal } from '../calendar/dates/zone.js';
import type { PersonKey } from '../model/person/person.js';
import type { Exit } from './reading/life-schema.js';
import { holdersOf } from './reading/life-holders.js';
import { membersOf } from './reading/life-members.js';
import { stageOf, type LifeScene, type LifeSubject } from './reading/life-scene.js';
import { notDone, turnsOf, type TaskTurn } from './reading/life-tasks.js';

/** Something that a member may do now. */
export type LifeAction =
  { readonly kind: 'exit'; readonly exit: Exit } | { readonly kind: 'task'; readonly turn: TaskTurn };

/** Exactly what `act` accepts from the person: buttons, the start page and the simulator ask here. */
export function actionsOf(scene: LifeScene, subject: LifeSubject, person: PersonKey): readonly LifeAction[] {
  const turns = turnsOf(scene, subject);
  const tasks = turns.filter(
    (turn) =>
      isFirstOpen(turn, turns) &&
      notDone(turns, turn.task.needs).length === 0 &&
      holdersOf(scene, subject, turn).some((one) => one.person === person),
  );
  const exits = stageOf(scene.def, subject.life.stage).exits.filter(
    (exit) =>
      mayTake(scene, subject, exit, person) &&
      isTime(scene, subject, exit) &&
      notDone(turns, exit.needs).length === 0,
  );
  return [
    ...tasks.map((turn): LifeAction => ({ kind: 'task', turn })),
    ...exits.map((exit): LifeAction => ({ kind: 'exit', exit })),
  ];
}

/**
 * Of a task that repeats the oldest period that is not done comes first; one that does not may be answered again. One
 * that rotates is someone else's each time: nobody waits for another who has forgotten.
 */
function isFirstOpen(turn: TaskTurn, turns: readonly TaskTurn[]): boolean {
  if (turn.task.every === undefined) return true;
  if (turn.task.who.rotates === true) return turn.done === undefined;
  const open = turns.find(
    (one) => one.task.id === turn.task.id && one.unit === turn.unit && one.done === undefined,
  );
  return open?.period === turn.period;
}

function mayTake(
  scene: LifeScene,
  subject: LifeSubject,
  { who, when, at }: Exit,
  person: PersonKey,
): boolean {
  if (who !== undefined) return membersOf(scene, subject, who).some((one) => one.person === person);
  // What happens by itself is nobody's button; an outcome is noted by a coordinator.
  return (
    when === undefined &&
    at === 'meeting' &&
    membersOf(scene, subject, { roles: ['coordinator'] }).some((one) => one.person === person)
  );
}

function isTime({ now }: LifeScene, { meeting }: LifeSubject, { at }: Exit): boolean {
  return at === undefined || (meeting !== undefined && toLocal(now).date >= meeting.date);
}
