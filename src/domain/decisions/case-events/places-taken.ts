import { admitNext } from '../../life/reading/life-places.js';
import { stageOf } from '../../life/reading/life-scene.js';
import type { CaseEvent } from '../../model/case/case-event.js';
import { isWithdrawn, lifeOf } from '../../model/case/case-pointer.js';
import { type Change, type Row, touch } from '../../model/row.js';
import type { Snapshot } from '../../model/snapshot.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { SceneNow } from '../../routine/scene.js';
import { queueScene } from '../lives/queue-scene.js';
import type { CaseChange } from './case-change.js';
import { withMeeting } from './take-up.js';

/** The first in the queue, who takes a place. */
export interface Admitted {
  readonly row: Row<'case'>;
  readonly events: readonly CaseEvent[];
  /** The group with the step that was taken. */
  readonly snapshot: Snapshot;
}

export interface PlacesTaken {
  readonly relied: readonly Change[];
  readonly admitted?: Admitted;
}

const none: PlacesTaken = { relied: [] };

/**
 * A place that a step has freed is taken by the first who waits for it; so is one that was free when the case itself had
 * to queue behind others. The group is relied upon, so that no two decisions give the same place away.
 */
export function placesTaken(scene: SceneNow, { before, after }: CaseChange): PlacesTaken {
  const { snapshot } = scene;
  if (before === undefined || after.life === undefined) return none;
  const [was, is] = [lifeOf(before), after.life];
  const leaves = isWithdrawn(after) && !isWithdrawn(before);
  if (!leaves && was.stage === is.stage && was.waits === is.waits) return none;
  const routine = routineOf(scene.routines, after);
  const def = caseLifeOf(routine);
  const isLimited = (stage: string) => stageOf(def, stage).places !== undefined;
  const stage = is.waits?.for ?? was.stage;
  const relied =
    isLimited(was.stage) || isLimited(is.stage) || isLimited(stage) ? [touch(snapshot.group)] : [];
  if (!isLimited(stage)) return { relied };
  const cases = snapshot.cases.map((one) => (one.value.code === after.code ? { ...one, value: after } : one));
  const present = { ...snapshot, cases };
  const next = admitNext(queueScene({ ...scene, snapshot: present }, routine), stage);
  const row = cases.find(({ value }) => value.code === next?.subject.id && value.code !== after.code);
  const events = next && row && withMeeting({ ...scene, snapshot: present }, row.value, [next.event]);
  return row === undefined || events === undefined
    ? { relied }
    : { relied, admitted: { row, events, snapshot: present } };
}
