import { caseTimers } from '../../../../src/domain/decisions/lives/life-timers.js';
import type { VersionMove } from '../../../../src/domain/decisions/versions/version-move.js';
import type { CasePointer } from '../../../../src/domain/model/case/case-pointer.js';
import { planAcknowledgement } from '../../../../src/domain/timers/plan-acknowledgement.js';
import type { Change, Row } from '../../../../src/domain/model/row.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { bookOf, type RoutineBook } from '../../../../src/domain/routine/definition/routine-book.js';
import { readRoutine } from '../../../../src/domain/routine/read-routine.js';
import type { Routine } from '../../../../src/domain/routine/definition/routine-schema.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, pointer, routines } from '../../group-fixture.js';

type Json = Record<string, unknown>;
type Stages = (stages: readonly Json[]) => readonly Json[];

/** The shipped routine with its life of a case changed, as a file that passes every check. */
export function versionOf(
  id: string,
  version: number,
  change: Stages = (all) => all,
  more: (routine: Json) => Json = (one) => one,
): Routine {
  const { appliesFrom: _, ...shipped } = structuredClone(routines.get(id)) as unknown as Json;
  const lives = (shipped['lives'] as Json[]).map((life) =>
    life['about'] === 'case' ? { ...life, stages: change(life['stages'] as Json[]) } : life,
  );
  const read = readRoutine(more({ ...shipped, version, lives }));
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return read.routine;
}

/** One stage changed. */
export const inStage =
  (id: string, change: (stage: Json) => Json): Stages =>
  (all) =>
    all.map((one) => (one['id'] === id ? change(one) : one));

/** One task of a stage changed. */
export const inTask = (stage: string, task: string, more: Json): Stages =>
  inStage(stage, (one) => ({
    ...one,
    tasks: (one['tasks'] as Json[]).map((each) => (each['id'] === task ? { ...each, ...more } : each)),
  }));

/** A stage under another id, wherever it is named. */
export const renamed =
  (was: string, is: string): Stages =>
  (all) =>
    JSON.parse(JSON.stringify(all).replaceAll(`"${was}"`, `"${is}"`)) as Json[];

/** A routine of places, in a group of its own, with one case where it is wanted. */
export function enrolledGroup(cases: readonly CasePointer[], places = 2): Snapshot {
  const snapshot = groupWith({
    cases,
    meetings: [
      meeting('m-1', '2026-05-12', { kind: 'monthly' }),
      meeting('m-2', '2026-05-26', { kind: 'case-meeting' }),
      meeting('m-3', '2026-06-09', { kind: 'monthly' }),
    ],
    group: { routines: ['knutpunkten-case'] },
  });
  const { group } = snapshot;
  const settings = { ...group.value.settings, numbers: { places } };
  const members = snapshot.members.map((row) =>
    row.id === 'lena' ? { ...row, value: { ...row.value, role: 'supervisor' } } : row,
  );
  return { ...snapshot, members, group: { ...group, value: { ...group.value, settings } } };
}

export const knut = (code: string, stage: string, entered: string, more: Partial<CasePointer> = {}) =>
  pointer(code, {
    routine: 'knutpunkten-case',
    type: 'collaboration',
    categories: ['income'],
    state: 'running',
    life: { stage, enteredAt: entered as Instant, visit: 1, done: [], answers: {} },
    ...more,
  });

/** The timers that the case has by its version, as its decisions have planned them. */
export function timersOf(
  snapshot: Snapshot,
  book: RoutineBook,
  one: CasePointer,
  at: string,
): readonly Change[] {
  const scene = { snapshot, routines: book, now: at as Instant };
  const routine = book.get(one.routine, one.routineVersion);
  const asked = one.units.flatMap((unit) => planAcknowledgement(scene, one, unit));
  return [...caseTimers(scene, routine, undefined, one), ...asked];
}

/** Planned timers as they are stored. */
export const storedTimers = (changes: readonly Change[]): readonly Row<'timer'>[] =>
  changes.flatMap((change) =>
    change.op === 'insert' && change.kind === 'timer'
      ? [{ ...change, etag: '1' } as unknown as Row<'timer'>]
      : [],
  );

export function moveOf(from: Routine, to: Routine, stages: VersionMove['stages'] = {}) {
  return { move: { from, to, stages }, routines: bookOf([from, to]) };
}
