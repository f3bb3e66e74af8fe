import { hasPlace, queueFor } from '../../life/reading/life-places.js';
import type { LifeScene } from '../../life/reading/life-scene.js';
import type { Stage } from '../../life/reading/life-schema.js';
import { type CasePointer, lifeOf, isRegistered } from '../../model/case/case-pointer.js';
import { caseLifeOf, outcomesOf } from '../../routine/definition/case-life.js';
import { asTakenUp } from '../case-events/evolve-case.js';
import { targetOf, type VersionMove } from './version-move.js';

/** Why a case stays on its version; told by ids of the routine's file alone. */
export type MoveObstacle =
  | {
      readonly kind:
        /** The other version does not have the stage. */
        | 'no-stage'
        /** Nor that in which an outcome was noted, which can still be corrected. */
        | 'no-noted-stage'
        /** The stage ends the case there: that is for those to decide who decide about the case. */
        | 'ends'
        /** Those concerned know of the case in one of the two stages and not in the other. */
        | 'known-to-others'
        /** The case waits for a place in a stage that has no queue there. */
        | 'no-queue'
        /** Others wait for the place that the case would give back. */
        | 'others-wait'
        | 'full';
      readonly stage: string;
    }
  | { readonly kind: 'no-type' | 'no-category' | 'no-outcome'; readonly id: string }
  /** No coming meeting takes it up in its stage. */
  | { readonly kind: 'no-meeting' }
  /** What was said of it is not sent yet, and would not be after another change. */
  | { readonly kind: 'messages-on-their-way' }
  /** More timers than one transaction holds. */
  | { readonly kind: 'too-large' };

/** What of the case the other version does not have, or would not let be. @param scene the group's cases by the other version */
export function obstaclesTo(
  move: VersionMove,
  pointer: CasePointer,
  scene: LifeScene,
): readonly MoveObstacle[] {
  const { stage: id } = lifeOf(pointer);
  const target = targetOf(move, id);
  const words = wordObstacles(move, pointer);
  if (target === undefined) return [{ kind: 'no-stage', stage: id }, ...words];
  const present = caseLifeOf(move.from).stages.find((one) => one.id === id);
  return [
    ...(target.ends === true ? [{ kind: 'ends' as const, stage: target.id }] : []),
    ...((present?.unannounced === true) === (target.unannounced === true)
      ? []
      : [{ kind: 'known-to-others' as const, stage: target.id }]),
    ...placeObstacles(move, pointer, scene, present, target),
    ...words,
  ];
}

/** What its cards would no longer have a name for, or could no longer be corrected to. */
function wordObstacles(move: VersionMove, pointer: CasePointer): readonly MoveObstacle[] {
  const { from, to } = move;
  const { caseTypes, categories } = to.registration;
  const { outcome } = pointer;
  const taken = isRegistered(pointer) ? undefined : asTakenUp(pointer, caseLifeOf(from));
  const noted = taken?.life?.stage;
  const outcomes = caseLifeOf(to).stages.flatMap(({ id }) => outcomesOf(to, id));
  return [
    ...(caseTypes.some(({ id }) => id === pointer.type)
      ? []
      : [{ kind: 'no-type' as const, id: pointer.type }]),
    ...pointer.categories
      .filter((one) => !categories.some(({ id }) => id === one))
      .map((id) => ({ kind: 'no-category' as const, id })),
    ...(outcome === undefined || outcomes.some(({ id }) => id === outcome.id)
      ? []
      : [{ kind: 'no-outcome' as const, id: outcome.id }]),
    ...(noted === undefined || targetOf(move, noted) !== undefined
      ? []
      : [{ kind: 'no-noted-stage' as const, stage: noted }]),
  ];
}

/** Nobody passes a queue, and nobody loses an order of admission, by a move. */
function placeObstacles(
  move: VersionMove,
  pointer: CasePointer,
  scene: LifeScene,
  present: Stage | undefined,
  target: Stage,
): readonly MoveObstacle[] {
  const { waits } = lifeOf(pointer);
  const other = target.id !== lifeOf(pointer).stage;
  const getsIn = waits !== undefined && targetOf(move, waits.for)?.id === target.id;
  if (waits !== undefined && !getsIn && waitsIn(move, waits.for, target) === undefined) {
    return [{ kind: 'no-queue', stage: waits.for }];
  }
  const leaves = other && present?.places !== undefined;
  if (leaves && queueFor(scene, present.id).length > 0) return [{ kind: 'others-wait', stage: present.id }];
  const enters = other && target.places !== undefined;
  const queue = queueFor(scene, target.id).filter(({ id }) => id !== pointer.code);
  return enters && (queue.length > 0 || !hasPlace(scene, target.id, pointer.code))
    ? [{ kind: 'full', stage: target.id }]
    : [];
}

/**
 * The stage that a case in the queue still waits for; undefined where the target is no queue for it. It has kept its id: its
 * places would be given away twice while some are there by one name and some by another.
 */
export function waitsIn(move: VersionMove, wanted: string, target: Stage): string | undefined {
  const { id, places } = targetOf(move, wanted) ?? {};
  return id === wanted && places?.waitIn === target.id ? id : undefined;
}
