import type { Instant } from '../../calendar/dates/time.js';
import { stageOf } from '../../life/reading/life-scene.js';
import { type CasePointer, lifeOf, stageIdOf } from '../../model/case/case-pointer.js';
import { readFacts } from '../../model/job/job-facts.js';
import type { JobKind } from '../../model/job/job-kind.js';
import { isWaiting } from '../../model/job/timer.js';
import { type Change, replace, type Row } from '../../model/row.js';
import { acknowledgementOf, asksAcknowledgement, caseLifeOf } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { SceneNow } from '../../routine/scene.js';
import { planAcknowledgement } from '../../timers/plan-acknowledgement.js';
import type { VersionMove } from './version-move.js';

const chases: readonly JobKind[] = ['acknowledgement-missing-deputy', 'acknowledgement-missing-coordinator'];

/** When a missing kvittens is asked for, by the other version; nothing where it is asked for as before. */
export function movedKvittens(
  scene: SceneNow,
  { move, before, after }: { move: VersionMove; before: CasePointer; after: CasePointer },
  stored: readonly Row<'timer'>[],
): readonly Change[] {
  const was = rulesOf(move.from, before);
  if (was === rulesOf(move.to, after)) return [];
  const silent = after.units.filter((unit) => !after.acknowledgements.some(({ unitId }) => unitId === unit));
  const waiting = stored.filter(
    ({ value }) =>
      chases.includes(value.kind) && isWaiting(value) && silent.some((unit) => unit === value.facts['unit']),
  );
  const voided = waiting.map((row) => replace(row, { ...row.value, state: 'void' }));
  if (!asksAcknowledgement(move.to, after)) return voided;
  const planned = silent.flatMap((unit) => {
    const from = was === undefined ? scene.now : toldSince(stored, unit, lifeOf(before).enteredAt);
    return planAcknowledgement({ ...scene, now: from }, after, unit);
  });
  const isOwed = (change: Change) =>
    change.op === 'insert' &&
    change.kind === 'timer' &&
    (change.value.at > scene.now ||
      waiting.some(
        ({ value }) => value.kind === change.value.kind && value.facts['unit'] === change.value.facts['unit'],
      ));
  return [...voided, ...planned.filter(isOwed)];
}

/** What the version says of when a kvittens is due and asked for; undefined where the stage asks for none. */
function rulesOf(routine: Routine, pointer: CasePointer): string | undefined {
  const task = acknowledgementOf(stageOf(caseLifeOf(routine), stageIdOf(pointer)));
  return task && JSON.stringify([task.due, task.chase]);
}

/** When the unit was told of the case: its time is counted from then. */
function toldSince(stored: readonly Row<'timer'>[], unit: string, entered: Instant): Instant {
  const told = stored
    .filter(({ value }) => value.kind === 'case-registered')
    .filter(({ value }) => readFacts('case-registered', value.facts).units.includes(unit));
  return (
    told
      .map(({ value }) => value.at)
      .sort()
      .at(-1) ?? entered
  );
}
