import { agendaChanged } from '../../timers/agenda-changed.js';
import { planNotice } from '../../timers/plan-notice.js';
import { later } from '../../calendar/later.js';
import { type CasePointer, stageIdOf } from '../../model/case-pointer.js';
import type { Snapshot } from '../../model/snapshot.js';
import { lateUnitsCalled } from '../cases/ask-coordinator.js';
import { calledLater } from '../cases/late-units.js';
import { caseNotice, concernNews } from '../cases/case-news.js';
import { caseLifeOf } from '../../routine/case-life.js';
import { stageOf } from '../../life/life-scene.js';
import { letOn } from '../lives/evolve-case.js';
import { caseTimers } from '../lives/life-timers.js';
import { nextMeeting } from '../cases/lead-on.js';
import { loadedRoutineOf, routineOf } from '../../routine/routine-of.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import { type Change, type Row, replace } from '../../model/row.js';
import type { Meeting } from '../../model/meeting.js';
import type { SceneNow } from '../../routine/scene.js';

const usefulSeconds = 30 * 24 * 3600;
/** The clock of a timer that carries a case on when its version is loaded. */
export const carryClock = 'carry';

/** What one transaction carries on to later meetings; `left` stand still and are carried by the next. */
export interface Carried {
  readonly changes: readonly Change[];
  readonly carried: number;
  readonly left: number;
}

/**
 * Cases of a cancelled meeting go on to the next that takes them: as many as one transaction holds beside what else must
 * be in it. Asked again with the rows as they then are, it goes on with those that are left.
 */
export function carryCases(scene: SceneNow, meeting: Meeting, beside: readonly Change[]): Carried {
  const { snapshot, now } = scene;
  const going = casesAt(snapshot, meeting.id).flatMap((row) => {
    const next = nextMeetingFor(scene, row.value, meeting);
    return next === undefined ? [] : [{ next, changes: carry(scene, row, next) }];
  });
  const nexts = [...new Map(going.map(({ next }) => [next.id, next])).values()];
  const agendas = nexts.flatMap((next) => agendaChanged(next, now));
  const pieces = piecesThatFit(
    [...beside, ...agendas],
    going.map(({ changes }) => changes),
  );
  const left = going.length - pieces.length;
  const changes = pieces.length === 0 ? [] : [...pieces.flat(), ...agendas];
  return { changes, carried: pieces.length, left };
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
export function carryNow(scene: SceneNow, row: Row<'case'>, meetingId: string): readonly Change[] {
  const { snapshot, now } = scene;
  const meeting = snapshot.meetings.find(({ value }) => value.id === meetingId)?.value;
  const stands = casesAt(snapshot, meetingId).some(({ id }) => id === row.id);
  if (meeting?.state !== 'cancelled' || !stands) return [];
  const next = nextMeetingFor(scene, row.value, meeting);
  if (next === undefined) return [];
  const { units, revision } = row.value;
  // What was said of the cancelled meeting named no new one for it.
  const told = caseNotice(scene, 'case-changed', { ...row.value, revision: revision + 1 }, { units });
  return [...carry(scene, row, next), ...agendaChanged(next, now), told];
}

/** Open cases of the meeting. */
export function casesAt({ cases }: Snapshot, meetingId: string): readonly Row<'case'>[] {
  return cases.filter(
    ({ value }) =>
      value.meetingId === meetingId && (value.state === 'registered' || value.state === 'waiting-late'),
  );
}

/** Onto the next meeting; its units are called there. */
export function carry(scene: SceneNow, row: Row<'case'>, next: Row<'meeting'>): readonly Change[] {
  const { routines, now } = scene;
  const { value } = row;
  const routine = routineOf(routines, value);
  const moved: CasePointer = {
    ...letOn({ by: 'timer', now }, caseLifeOf(routine), calledLater(value)),
    meetingId: next.value.id,
    // A late case that waits for an answer has not stood at the meeting it leaves.
    carriedOver: value.carriedOver + (value.state === 'registered' ? 1 : 0),
    revision: value.revision + 1,
    changedAt: now,
  };
  // What was late comes in time for the next one: now its units are told; whoever was told to stay away is called.
  return [
    replace(row, moved),
    ...concernNews(scene, value, moved),
    ...lateUnitsCalled(scene, value, moved),
    ...caseTimers(scene, routine, value, moved),
  ];
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
  const stage = pointer.state === 'waiting-late' ? life.start : stageIdOf(pointer);
  return nextMeeting(scene, stageOf(life, stage).agenda?.kinds ?? [], after);
}
