import { isBeingCreated } from '../../model/group/group.js';
import { later } from '../../calendar/dates/later.js';
import { snapshotAfter } from '../../model/after-changes.js';
import { dutyId, type GroupLife } from '../../model/group/group-life.js';
import { roomBeside } from '../../model/one-transaction.js';
import { type Change, type Etag, insert, replace } from '../../model/row.js';
import type { RoutineBook } from '../../routine/definition/routine-book.js';
import type { Instant } from '../../calendar/dates/time.js';
import { planNotice } from '../../timers/plan-notice.js';
import { type OwnLife, ownLives } from './group-scene.js';
import { noticeKinds, type TimedClock, timedClocks, usefulSeconds } from './life-timers.js';
import type { GroupNow, SceneNow, SceneRows } from '../../routine/scene.js';

/** The clock of the timer that goes on with what one transaction had no room for. */
export const goesOn = 'goes-on';

/**
 * A decision's changes with what they mean to the lives of the group itself: one that no row tells of begins, and each
 * clock that is there after the changes and has no timer gets one. Nobody plans by hand: a meeting that is added, moved or
 * cancelled, a day that is closed, a member who reports absence and a newer routine file all come here.
 */
export function followLives(scene: SceneNow, changes: readonly Change[]): readonly Change[] {
  const { snapshot } = scene;
  if (!changes.some(movesClocks) && areCurrent(scene)) return changes;
  const after = snapshotAfter(snapshot, changes);
  // Its meetings are still being written.
  if (after === undefined || isBeingCreated(after.group.value)) return changes;
  return ownLives({ ...scene, snapshot: after }).reduce((all, own) => withTimers(scene, all, own), changes);
}

/** What the clocks of a group's lives are counted from; what is only relied upon moves none. */
function movesClocks({ kind, op }: Change): boolean {
  return op !== 'touch' && (kind === 'group' || kind === 'unit' || kind === 'meeting' || kind === 'life');
}

/** Each life that the group's routines tell has its row, by the version of the file that is loaded. */
function areCurrent({ snapshot: { group, lives }, routines }: SceneRows): boolean {
  const own = routines.all.filter(({ id }) => group.value.routines.includes(id));
  return own.every((routine) =>
    routine.lives.every(
      ({ id, about }) =>
        about !== 'group' ||
        lives.some(
          ({ value }) =>
            value.routine === routine.id && value.lifeId === id && value.routineVersion === routine.version,
        ),
    ),
  );
}

/** The first rows of a group that is new, with the lives that begin with it. */
export function withFirstLives(
  changes: readonly Change[],
  routines: RoutineBook,
  now: Instant,
): readonly Change[] {
  const group = changes.find((change) => change.kind === 'group' && change.op === 'insert');
  if (group?.kind !== 'group' || group.op !== 'insert') return changes;
  const { kind, partition, id, value } = group;
  const bare = { group: { kind, partition, id, value, etag: '' as Etag } };
  const none = { units: [], members: [], meetings: [], cases: [], lives: [], reports: [] };
  return followLives({ snapshot: { ...bare, ...none }, routines, now }, changes);
}

function withTimers(
  { snapshot: { group, lives }, now }: GroupNow,
  changes: readonly Change[],
  own: OwnLife,
): readonly Change[] {
  const { id, routine, value: before } = own;
  const clocks = timedClocks(own.scene, own.subject);
  const kept = stillPlanned(before, clocks);
  const fresh = clocks.filter(({ key, at }) => kept[key] === undefined && later(at, usefulSeconds) > now);
  const others = changes.filter(({ kind, id: other }) => kind !== 'life' || other !== id);
  const isCurrent = own.row !== undefined && before.routineVersion === routine.version;
  if (isCurrent && fresh.length === 0 && others.length === changes.length) return changes;
  // Room for the row itself, its event, the timer that goes on, and the timer that may be firing with what it relies upon.
  const room = roomBeside(others) - 8;
  if (room < 0) return changes;
  const revision = before.revision + 1;
  const fitting = fresh.slice(0, room);
  const spoken = fitting.map(({ key, at }) => [key, `${at}~${revision}`] as const);
  const value: GroupLife = {
    ...before,
    routineVersion: routine.version,
    revision,
    planned: { ...kept, ...Object.fromEntries(spoken) },
  };
  const standing = lives.find((row) => row.id === id);
  const groupId = group.value.id;
  return [
    ...others,
    standing === undefined ? insert('life', groupId, id, value) : replace(standing, value),
    ...fitting.map((clock) => timerOf(groupId, id, clock, revision)),
    ...(fitting.length < fresh.length ? [goOn(groupId, id, revision, now)] : []),
  ];
}

/** The timers of before that still speak for a clock at its moment. */
function stillPlanned({ planned }: GroupLife, clocks: readonly TimedClock[]): GroupLife['planned'] {
  return Object.fromEntries(
    clocks.flatMap(({ key, at }) => {
      const own = planned[key];
      return own?.split('~')[0] === at ? [[key, own] as const] : [];
    }),
  );
}

function timerOf(groupId: string, id: string, clock: TimedClock, revision: number): Change {
  const { key, at } = clock;
  const turn = 'turn' in clock ? { ...clock.turn, task: clock.turn.task.id } : { task: clock.kind };
  return planNotice({
    groupId,
    kind: noticeKinds[clock.kind],
    // Each turn is a subject of its own: of several that were missed, none takes another's place.
    subject: { duty: dutyId(id, turn) },
    occurrence: `${key}~${at}~${revision}`.replaceAll('|', '~').replaceAll(':', ''),
    at,
    usefulUntil: later(at, usefulSeconds),
    facts: { life: id, clock: key, planned: `${at}~${revision}` },
  });
}

function goOn(groupId: string, id: string, revision: number, now: Instant): Change {
  return planNotice({
    groupId,
    kind: 'life-clock',
    subject: { duty: dutyId(id, { task: goesOn }) },
    occurrence: `${goesOn}~${revision}`,
    at: now,
    usefulUntil: later(now, usefulSeconds),
    facts: { life: id, clock: goesOn },
  });
}
