import type { Snapshot } from '../../model/snapshot.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import { type Change, eachRowOnce, touch } from '../../model/row.js';
import type { Instant } from '../../calendar/time.js';
import { admitNext } from '../../life/life-places.js';
import { caseLifeOf } from '../../routine/case-life.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import { queueScene } from '../lives/queue-scene.js';
import { leadOn } from './lead-on.js';

/** More than one transaction ever holds. */
const most = 100;

/**
 * Those who wait for a place that is free, in order of admission: as many as one transaction holds. The group is relied
 * upon, so that no two decisions give the same place away.
 */
export function admitWaiting(
  snapshot: Snapshot,
  routines: RoutineBook,
  now: Instant,
): {
  readonly changes: readonly Change[];
  readonly result: { readonly kind: 'admitted'; readonly more: boolean };
} {
  const beside = [touch(snapshot.group)];
  const pieces = [...admissions(snapshot, routines, now)];
  const fitting = piecesThatFit(beside, pieces);
  if (pieces.length > 0 && fitting.length === 0) {
    throw new Error('one admission has more changes than a transaction holds');
  }
  const changes = fitting.length === 0 ? [] : eachRowOnce([...beside, ...fitting.flat()]);
  return { changes, result: { kind: 'admitted', more: fitting.length < pieces.length } };
}

function* admissions(snapshot: Snapshot, routines: RoutineBook, now: Instant): Generator<readonly Change[]> {
  let present = snapshot;
  let left = most;
  // A stage that the version in force no longer has may still have its queue.
  const own = routines.versions.filter(({ id }) => snapshot.group.value.routines.includes(id));
  for (const routine of own) {
    for (const { id, places } of caseLifeOf(routine).stages) {
      while (places !== undefined && left > 0) {
        left -= 1;
        const next = admitNext(queueScene(present, routines, routine, now), id);
        const row = present.cases.find(({ value }) => value.code === next?.subject.id);
        if (next === undefined || row === undefined) break;
        const led = leadOn({ snapshot: present, routines, row, by: 'timer', now }, [next.event]);
        if (led === undefined) break;
        yield led.changes;
        const { pointer } = led;
        const cases = present.cases.map((one) => (one.id === row.id ? { ...one, value: pointer } : one));
        present = { ...present, cases };
      }
    }
  }
}
