import { planNotice } from '../../timers/plan-notice.js';
import { later } from '../../calendar/dates/later.js';
import type { CarriedBecause } from '../../model/case/case-event.js';
import { type CasePointer, stageIdOf, isRegistered, isWaitingLate } from '../../model/case/case-pointer.js';
import type { Actor } from '../../model/case/life.js';
import type { Snapshot } from '../../model/snapshot.js';
import { type CaseFollowed, type EventsOfCase, followCase } from '../case-events/follow-case.js';
import { nextMeeting } from '../case-events/take-up.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { stageOf } from '../../life/reading/life-scene.js';
import { loadedRoutineOf, routineOf } from '../../routine/definition/routine-of.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import { type Change, eachRowOnce, type Row } from '../../model/row.js';
import { type Meeting, isCancelled } from '../../model/group/meeting.js';
import type { SceneNow } from '../../routine/scene.js';

const usefulSeconds = 30 * 24 * 3600;
/** The clock of a timer that carries a case on when its version is loaded. */
export const carryClock = 'carry';

/** What one transaction carries on to later meetings; `left` stand still and are carried by the next. */
export interface Carried {
  readonly changes: readonly Change[];
  readonly events: readonly EventsOfCase[];
  readonly carried: number;
  readonly left: number;
}

/**
 * Cases of a cancelled meeting go on to the next that takes them: as many as one transaction holds beside what else must
 * be in it. Asked again with the rows as they then are, it goes on with those that are left.
 */
export function carryCases(scene: SceneNow, meeting: Meeting, beside: readonly Change[]): Carried {
  const going = casesAt(scene.snapshot, meeting.id).flatMap((row) => {
    const next = nextMeetingFor(scene, row.value, meeting);
    return next === undefined ? [] : [carry(scene, row, next, 'cancelled')];
  });
  return asManyAsFit(going, beside);
}

/** Those of the cases, from the first, that one transaction holds; an agenda that several go to changes once. */
export function asManyAsFit(going: readonly CaseFollowed[], beside: readonly Change[]): Carried {
  const pieces = piecesThatFit(
    beside,
    going.map(({ changes }) => changes),
  );
  const carried = pieces.length;
  const events = going.slice(0, carried).flatMap((one) => one.events);
  return { changes: eachRowOnce(pieces.flat()), events, carried, left: going.length - carried };
}

/**
 * Cases of a cancelled meeting whose version is not loaded stay where they are: a timer for each waits with them, and
 * carries them when it is.
 */
export function carryWhenLoaded({ snapshot, routines, now }: SceneNow, meeting: Meeting): readonly Change[] {
  return casesAt(snapshot, meeting.id)
    .filter(({ value }) => loadedRoutineOf(routines, value) === undefined)
    .map(({ value: { code } }) =>
      planNotice({
        groupId: snapshot.group.value.id,
        kind: 'life-clock',
        subject: { code },
        occurrence: `${carryClock}~${meeting.id}~${meeting.revision}`,
        at: now,
        usefulUntil: later(now, usefulSeconds),
        facts: { clock: carryClock, at: now, meeting: meeting.id },
      }),
    );
}

/** What such a timer does when the version is loaded. */
export function carryNow(scene: SceneNow, row: Row<'case'>, meetingId: string): CaseFollowed | undefined {
  const { snapshot } = scene;
  const meeting = snapshot.meetings.find(({ value }) => value.id === meetingId)?.value;
  const stands = casesAt(snapshot, meetingId).some(({ id }) => id === row.id);
  if (!isCancelled(meeting) || !stands) return undefined;
  const next = nextMeetingFor(scene, row.value, meeting);
  // What was said of the cancelled meeting named no new one for it.
  return next && carry(scene, row, next, 'version-loaded');
}

/** Open cases of the meeting. */
export function casesAt({ cases }: Snapshot, meetingId: string): readonly Row<'case'>[] {
  return cases.filter(
    ({ value }) => value.meetingId === meetingId && (isRegistered(value) || isWaitingLate(value)),
  );
}

/** Onto the next meeting; its units are called there, and what was late comes in time. */
export function carry(
  scene: SceneNow & { readonly by?: Actor },
  row: Row<'case'>,
  next: Row<'meeting'>,
  because: CarriedBecause,
): CaseFollowed {
  const { routines, now: at, by = 'timer' } = scene;
  const { start } = caseLifeOf(routineOf(routines, row.value));
  return followCase(scene, row, [
    { what: 'carried', meetingId: next.value.id, because, by, at },
    ...(isWaitingLate(row.value)
      ? [{ what: 'entered', stage: start, answers: {}, by: 'timer', at } as const]
      : []),
  ]);
}

/**
 * The next planned meeting that takes up a case of the stage, whether its registration is open or not; none while the
 * case's version is not loaded.
 */
export function nextMeetingFor(
  scene: SceneNow,
  pointer: CasePointer,
  after: Meeting,
): Row<'meeting'> | undefined {
  const { routines } = scene;
  const routine = loadedRoutineOf(routines, pointer);
  if (routine === undefined) return undefined;
  const life = caseLifeOf(routine);
  const stage = isWaitingLate(pointer) ? life.start : stageIdOf(pointer);
  return nextMeeting(scene, stageOf(life, stage).agenda?.kinds ?? [], after);
}
