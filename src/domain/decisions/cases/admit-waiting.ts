import { piecesThatFit } from '../../model/one-transaction.js';
import { eachRowOnce, touch } from '../../model/row.js';
import { admitNext } from '../../life/reading/life-places.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { queueScene } from '../lives/queue-scene.js';
import type { CaseDecision } from './case-changed.js';
import type { CaseFollowed } from '../case-events/follow-case.js';
import { leadOn } from './lead-on.js';
import type { SceneNow } from '../../routine/scene.js';

/** More than one transaction ever holds. */
const most = 100;

/**
 * Those who wait for a place that is free, in order of admission: as many as one transaction holds. The group is relied
 * upon, so that no two decisions give the same place away.
 */
export function admitWaiting(
  scene: SceneNow,
): CaseDecision<{ readonly kind: 'admitted'; readonly more: boolean }> {
  const { snapshot } = scene;
  const beside = [touch(snapshot.group)];
  const all = [...admissions(scene)];
  const pieces = all.map(({ changes }) => changes);
  const fitting = piecesThatFit(beside, pieces);
  if (pieces.length > 0 && fitting.length === 0) {
    throw new Error('one admission has more changes than a transaction holds');
  }
  const changes = fitting.length === 0 ? [] : eachRowOnce([...beside, ...fitting.flat()]);
  const events = all.slice(0, fitting.length).flatMap((one) => one.events);
  return { changes, events, result: { kind: 'admitted', more: fitting.length < pieces.length } };
}

function* admissions(scene: SceneNow): Generator<CaseFollowed> {
  const { snapshot, routines } = scene;
  let present = snapshot;
  let left = most;
  // A stage that the version in force no longer has may still have its queue.
  const own = routines.versions.filter(({ id }) => snapshot.group.value.routines.includes(id));
  for (const routine of own) {
    for (const { id, places } of caseLifeOf(routine).stages) {
      while (places !== undefined && left > 0) {
        left -= 1;
        const next = admitNext(queueScene({ ...scene, snapshot: present }, routine), id);
        const row = present.cases.find(({ value }) => value.code === next?.subject.id);
        if (next === undefined || row === undefined) break;
        const led = leadOn({ ...scene, snapshot: present, row }, [next.event]);
        if (led === undefined) break;
        yield led;
        const { pointer } = led;
        const cases = present.cases.map((one) => (one.id === row.id ? { ...one, value: pointer } : one));
        present = { ...present, cases };
      }
    }
  }
}
