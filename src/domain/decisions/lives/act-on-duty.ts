import { type Decision, unchanged } from '../../model/decision.js';
import type { PersonKey } from '../../model/person/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Done, LifeEvent } from '../../model/case/life.js';
import { activeMember } from '../../model/members.js';
import { type Change, insert, replace } from '../../model/row.js';
import { act, type LifeAct } from '../../life/act.js';
import type { AnswerFault } from '../../life/reading/life-answers.js';
import { holdersOf } from '../../life/reading/life-holders.js';
import { membersOf } from '../../life/reading/life-members.js';
import { asNoted, evolve, isSameTurn } from '../../life/reading/life.js';
import { takeBack, type TurnName } from '../../life/take-back.js';
import { turnsOf } from '../../life/reading/life-tasks.js';
import { type OwnLife, ownLives } from './group-scene.js';
import type { PersonScene } from '../../routine/scene.js';

export type DutyActed =
  | { readonly kind: 'notFound' | 'notAllowed' }
  /** Someone else has done it, or the period is another's. */
  | { readonly kind: 'done-by-another'; readonly done: Done }
  | { readonly kind: 'faults'; readonly faults: readonly AnswerFault[] }
  | { readonly kind: 'done' | 'taken-back' };

export type TaskAct = Extract<LifeAct, { readonly kind: 'task' }>;

/** A member does a duty of the group; done already by the same member with the same answers it is done. */
export function doDuty(
  scene: PersonScene,
  { life: id, wanted }: { readonly life: string; readonly wanted: TaskAct },
): Decision<DutyActed> {
  const { snapshot, by: person } = scene;
  const own = ownLives(scene).find((one) => one.id === id);
  if (own === undefined || activeMember(snapshot, person) === undefined)
    return unchanged<DutyActed>({ kind: 'notFound' });
  const done = own.subject.life.done.find((one) => isSameTurn(one, nameOf(wanted)));
  if (done?.by === person && sameAnswers(done, wanted)) return unchanged<DutyActed>({ kind: 'done' });
  const decision = act(own.scene, own.subject, wanted, person);
  if (decision.kind === 'faults') return unchanged<DutyActed>(decision);
  if (decision.kind === 'refused') {
    return unchanged<DutyActed>(
      done === undefined ? { kind: 'notAllowed' } : { kind: 'done-by-another', done },
    );
  }
  const events = asNoted(decision.events, scene.notedBy);
  return { changes: [written(snapshot, own, events)], result: { kind: 'done' } };
}

/** What was done is not done after all; what is not done needs no taking back. */
export function takeBackDuty(
  scene: PersonScene,
  { life: id, turn }: { readonly life: string; readonly turn: TurnName },
): Decision<DutyActed> {
  const { snapshot, by: person } = scene;
  const own = ownLives(scene).find((one) => one.id === id);
  if (own === undefined || activeMember(snapshot, person) === undefined)
    return unchanged<DutyActed>({ kind: 'notFound' });
  if (isOpenTo(own, turn, person)) return unchanged<DutyActed>({ kind: 'taken-back' });
  const events = takeBack(own.scene, own.subject, turn, person);
  if (events === undefined) return unchanged<DutyActed>({ kind: 'notAllowed' });
  return { changes: [written(snapshot, own, events)], result: { kind: 'taken-back' } };
}

/** Taken back already: by someone who may have done it, or who coordinates. */
function isOpenTo({ scene, subject }: OwnLife, name: TurnName, person: PersonKey): boolean {
  const turn = turnsOf(scene, subject).find((one) => isSameTurn({ ...one, task: one.task.id }, name));
  if (turn === undefined || turn.done !== undefined) return false;
  const known = [
    ...holdersOf(scene, subject, turn),
    ...membersOf(scene, subject, { roles: ['coordinator'] }),
  ];
  return known.some((one) => one.person === person);
}

function written(snapshot: Snapshot, { id, row, value }: OwnLife, events: readonly LifeEvent[]): Change {
  const after = {
    ...value,
    life: events.reduce(evolve, value.life),
    revision: value.revision + 1,
  };
  return row === undefined ? insert('life', snapshot.group.value.id, id, after) : replace(row, after);
}

function nameOf({ task, unit, period }: TaskAct): TurnName {
  return { task, ...(unit === undefined ? {} : { unit }), ...(period === undefined ? {} : { period }) };
}

function sameAnswers(done: Done, { answers }: TaskAct): boolean {
  return Object.entries(done.answers).every(([id, answer]) => (answers[id] ?? '') === answer);
}
