import { type Decision, unchanged } from '../../model/decision.js';
import { type CasePointer, isOpen, lifeOf } from '../../model/case/case-pointer.js';
import { roomBeside } from '../../model/one-transaction.js';
import { type Change, eachRowOnce, replace, type Row, touch } from '../../model/row.js';
import type { Snapshot } from '../../model/snapshot.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { SceneNow } from '../../routine/scene.js';
import type { Stage } from '../../life/reading/life-schema.js';
import { caseScene, caseSubject } from '../lives/case-scene.js';
import { timedClocks } from '../lives/life-timers.js';
import { type MoveObstacle, obstaclesTo } from './move-obstacles.js';
import { movedKvittens } from './moved-kvittens.js';
import { meetingAfterMove, meetingMoved } from './moved-meeting.js';
import { movedPointer } from './moved-pointer.js';
import { timersByMove } from './moved-timers.js';
import { targetOf, type VersionMove } from './version-move.js';

export type CaseMove =
  /** Taken back, over, or of another version: there is nothing to move. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'stays'; readonly before: CasePointer; readonly why: readonly MoveObstacle[] }
  | { readonly kind: 'moves'; readonly before: CasePointer; readonly after: CasePointer };

export interface MoveAsked {
  readonly move: VersionMove;
  readonly code: string;
  /** The stored timers of the case. */
  readonly stored: readonly Row<'timer'>[];
}

/** For the rows of the group's own lives, which may follow in the same transaction. */
const spare = 10;

/**
 * One open case goes on by another version of its routine: the row, its timers, and what follows for its meeting. Nobody is
 * told, but where another meeting takes it up.
 */
export function moveCase(scene: SceneNow, { move, code, stored }: MoveAsked): Decision<CaseMove> {
  const { snapshot, now } = scene;
  const row = snapshot.cases.find(({ value }) => value.code === code);
  if (row === undefined || !isMoved(move, row.value)) return unchanged({ kind: 'settled' });
  const { value: before } = row;
  const stay = (...why: readonly MoveObstacle[]): Decision<CaseMove> => ({
    changes: [],
    result: { kind: 'stays', before, why },
  });
  const target = targetOf(move, lifeOf(before).stage);
  const why = obstaclesTo(move, before, caseScene(scene, move.to));
  if (target === undefined || why.length > 0) return stay(...why);
  const meeting = meetingAfterMove(scene, move.to, before, target);
  if (meeting === 'none-left') return stay({ kind: 'no-meeting' });
  const after = movedPointer(move, { before, target, meeting: meeting?.value }, now);
  const sides = { move, before, after };
  const changes = eachRowOnce([
    replace(row, after),
    ...reliedOn(snapshot, move, before, target),
    ...meetingMoved(scene, sides),
    ...movedKvittens(scene, sides, stored),
    ...lifeTimers(scene, sides, stored),
  ]);
  if (roomBeside(changes) < spare) return stay({ kind: 'too-large' });
  return { changes, result: { kind: 'moves', before, after } };
}

/** True for an open case of the version that is left. */
export function isMoved({ from }: VersionMove, pointer: CasePointer): boolean {
  return pointer.routine === from.id && pointer.routineVersion === from.version && isOpen(pointer);
}

/** No two decisions give the same place away. */
function reliedOn(
  { group }: Snapshot,
  { from }: VersionMove,
  before: CasePointer,
  target: Stage,
): readonly Change[] {
  const { stage, waits } = lifeOf(before);
  const present = caseLifeOf(from).stages.find(({ id }) => id === stage);
  const isLimited = target.places !== undefined || present?.places !== undefined || waits !== undefined;
  return isLimited ? [touch(group)] : [];
}

function lifeTimers(
  scene: SceneNow,
  { move, before, after }: { move: VersionMove; before: CasePointer; after: CasePointer },
  stored: readonly Row<'timer'>[],
): readonly Change[] {
  const clocks = (routine: Routine, pointer: CasePointer) =>
    timedClocks(caseScene(scene, routine), caseSubject(scene.snapshot, routine, pointer));
  const { id } = scene.snapshot.group.value;
  return timersByMove(
    {
      groupId: id,
      code: before.code,
      before: clocks(move.from, before),
      after: clocks(move.to, after),
      stored,
    },
    scene.now,
  );
}
