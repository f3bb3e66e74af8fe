import { unchanged } from '../../model/decision.js';
import { type CasePointer, isOpen, lifeOf, stageIdOf } from '../../model/case/case-pointer.js';
import type { PersonKey } from '../../model/person/person.js';
import { activeMember } from '../../model/members.js';
import { act, type LifeAct } from '../../life/act.js';
import type { AnswerFault } from '../../life/reading/life-answers.js';
import { stageOf } from '../../life/reading/life-scene.js';
import { turnsOf } from '../../life/reading/life-tasks.js';
import { asNoted, isSameTurn } from '../../life/reading/life.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { LifeDef } from '../../life/reading/life-schema.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { caseScene, caseSubject } from '../lives/case-scene.js';
import { type CaseDecision } from './case-changed.js';
import { leadOn } from './lead-on.js';
import type { GroupNow, PersonScene } from '../../routine/scene.js';

export type CaseActed =
  | { readonly kind: 'notFound' | 'notAllowed' | 'changed-since' | 'none-left' }
  | { readonly kind: 'faults'; readonly faults: readonly AnswerFault[] }
  | { readonly kind: 'acted'; readonly pointer: CasePointer };

/**
 * Someone does a task of the case's stage, or leads it on. The visit that the button was made at tells a press that is
 * sent again from a second one.
 */
export function actOnCase(
  scene: PersonScene,
  { code, visit }: { readonly code: string; readonly visit: number },
  wanted: LifeAct,
): CaseDecision<CaseActed> {
  const { snapshot, routines, by: person } = scene;
  const refuse = (result: CaseActed) => unchanged(result);
  const row = snapshot.cases.find(({ value }) => value.code === code);
  if (row === undefined || activeMember(snapshot, person) === undefined) return refuse({ kind: 'notFound' });
  const { value: pointer } = row;
  const routine = routineOf(routines, pointer);
  const again = { wanted, visit, person };
  if (wasDone(pointer, again) || endedStage(pointer, caseLifeOf(routine), again)) {
    return refuse({ kind: 'acted', pointer });
  }
  if (!isOpen(pointer) || lifeOf(pointer).visit !== visit) return refuse({ kind: 'changed-since' });
  const lifeScene = caseScene(scene, routine);
  const decision = act(lifeScene, caseSubject(snapshot, routine, pointer), wanted, person);
  if (decision.kind === 'refused') {
    return refuse({ kind: isInStage(scene, routine, pointer, wanted) ? 'notAllowed' : 'changed-since' });
  }
  if (decision.kind === 'faults') return refuse(decision);
  const led = leadOn({ ...scene, row }, asNoted(decision.events, scene.notedBy));
  if (led === undefined) return refuse({ kind: 'none-left' });
  const { changes, events, pointer: after } = led;
  return { changes, events, result: { kind: 'acted', pointer: after } };
}

/** False for the button of a card that is older than the version that the case now follows: it is shown anew. */
export function isInStage(scene: GroupNow, routine: Routine, pointer: CasePointer, wanted: LifeAct): boolean {
  const lifeScene = caseScene(scene, routine);
  if (wanted.kind === 'exit') {
    return stageOf(lifeScene.def, stageIdOf(pointer)).exits.some(({ id }) => id === wanted.exit);
  }
  return turnsOf(lifeScene, caseSubject(scene.snapshot, routine, pointer)).some(
    ({ task, unit, period }) => task.id === wanted.task && unit === wanted.unit && period === wanted.period,
  );
}

interface Press {
  readonly wanted: LifeAct;
  readonly visit: number;
  readonly person: PersonKey;
}

/** Pressed once and sent again: it is done already, with the same answers. */
function wasDone(pointer: CasePointer, { wanted, visit, person }: Press): boolean {
  const life = lifeOf(pointer);
  if (wanted.kind === 'exit') {
    const { via } = life;
    return via?.exit === wanted.exit && via.by === person && life.visit > visit;
  }
  const { task, unit, period, answers } = wanted;
  const turn = { task, ...(unit === undefined ? {} : { unit }), ...(period === undefined ? {} : { period }) };
  const done = life.visit === visit ? life.done.find((one) => isSameTurn(one, turn)) : undefined;
  return (
    done?.by === person &&
    Object.entries(done.answers).every(([id, answer]) => (answers[id] ?? '') === answer)
  );
}

/** It was the last that its stage required, and the case has gone on by itself: the stage's own list is no longer there. */
function endedStage(pointer: CasePointer, def: LifeDef, { wanted, visit, person }: Press): boolean {
  const { via, visit: present } = lifeOf(pointer);
  if (wanted.kind !== 'task' || present <= visit || via?.by !== person) return false;
  return def.stages.some(
    ({ tasks, exits }) =>
      tasks.some(({ id }) => id === wanted.task) &&
      exits.some(({ id, when }) => id === via.exit && when === 'all-done'),
  );
}
