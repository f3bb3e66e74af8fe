import type { Bilingual } from '../../model/person/locale.js';
import type { GroupLife } from '../../model/group/group-life.js';
import { type Change, touch } from '../../model/row.js';
import { loadedRoutineOf } from '../../routine/definition/routine-of.js';
import type { SceneNow } from '../../routine/scene.js';
import { type OwnLife, ownLives } from '../lives/group-scene.js';
import { type LifeLines, lifeLines } from './move-report.js';

/** What the group itself does regularly, as far as the version in force changes it. */
export interface DutiesMove extends LifeLines {
  readonly routine: Bilingual;
  readonly was: number;
  readonly is: number;
}

/**
 * The lives of the group by the routine that have not been taken up by the version in force. They follow it with the next
 * change in the group whatever it is; a group that is relied upon is change enough.
 */
export function moveDuties(
  scene: SceneNow,
  routine: string,
): { readonly changes: readonly Change[]; readonly moves: readonly DutiesMove[] } {
  const behind = ownLives(scene).filter((own) => own.routine.id === routine && isBehind(own, own.row?.value));
  const moves = behind.map((own) => ({
    ...linesOf(own, own.row?.value, scene),
    routine: own.routine.name,
    was: own.row?.value.routineVersion ?? 0,
    is: own.routine.version,
  }));
  return { changes: behind.length === 0 ? [] : [touch(scene.snapshot.group)], moves };
}

/** One that no row tells of begins with the next change as well; it moves from nowhere. */
function isBehind({ routine }: OwnLife, stored: GroupLife | undefined): boolean {
  return stored !== undefined && stored.routineVersion !== routine.version;
}

function linesOf(
  { scene, subject }: OwnLife,
  stored: GroupLife | undefined,
  { routines, now }: SceneNow,
): LifeLines {
  const former = stored && loadedRoutineOf(routines, stored);
  const def = former?.lives.find(({ id }) => id === stored?.lifeId);
  if (stored === undefined || def === undefined) return { tasks: [], clocks: [] };
  const before = { scene: { ...scene, def }, subject: { ...subject, life: stored.life } };
  return lifeLines(before, { scene, subject }, now);
}
