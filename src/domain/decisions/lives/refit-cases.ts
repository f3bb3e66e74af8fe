import { isOpen } from '../../model/case/case-pointer.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import { type Change, type Row, touch } from '../../model/row.js';
import { isFired, type Timer } from '../../model/job/timer.js';
import { loadedRoutineOf } from '../../routine/definition/routine-of.js';
import type { SceneNow } from '../../routine/scene.js';
import { caseScene, caseSubject } from './case-scene.js';
import { newTimers, timedClocks } from './life-timers.js';

export interface CaseTimers {
  readonly code: string;
  readonly timers: readonly Row<'timer'>[];
}

/**
 * Timers for the clocks of as many of the cases, from the first, as one transaction holds, where days that the group has
 * closed have moved them; `seen` is how many are dealt with. What has been said of a clock already is not said again.
 */
export function refitCases(
  scene: SceneNow,
  cases: readonly CaseTimers[],
): { readonly changes: readonly Change[]; readonly seen: number } {
  const { snapshot } = scene;
  const beside = touch(snapshot.group);
  const fitting = piecesThatFit(
    [beside],
    cases.map((one) => refitCase(scene, one)),
  );
  if (fitting.length === 0) throw new Error('one case has more timers than a transaction holds');
  const changes = fitting.flat();
  return { changes: changes.length === 0 ? [] : [beside, ...changes], seen: fitting.length };
}

function refitCase(scene: SceneNow, { code, timers }: CaseTimers): readonly Change[] {
  const { snapshot, routines, now } = scene;
  const row = snapshot.cases.find(({ id }) => id === code);
  const routine = row === undefined ? undefined : loadedRoutineOf(routines, row.value);
  if (row === undefined || routine === undefined || !isOpen(row.value)) return [];
  const clocks = timedClocks(caseScene(scene, routine), caseSubject(snapshot, routine, row.value));
  const stands = new Set(timers.map(({ value }) => value.occurrence));
  const settled = new Set(timers.flatMap(({ value }) => (isSaid(value) ? [value.facts['clock']] : [])));
  const waits = new Set(timers.map(({ value }) => value.facts['clock']));
  const moved = clocks.filter(
    ({ key, at, occurrence }) => !stands.has(occurrence) && !settled.has(key) && (at > now || waits.has(key)),
  );
  const planned = newTimers(snapshot.group.value.id, { code: row.value.code }, [], moved);
  return planned.length === 0 ? [] : [touch(row), ...planned];
}

/** It has told somebody. */
function isSaid(timer: Timer): boolean {
  return isFired(timer) && timer.recipients.length > 0;
}
