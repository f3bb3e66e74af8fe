import { agendaChanged } from '../../timers/agenda-changed.js';
import { type CasePointer, isAtMeeting, lifeOf } from '../../model/case-pointer.js';
import type { LifeEvent } from '../../model/life.js';
import { admitNext } from '../../life/life-places.js';
import { stageOf } from '../../life/life-scene.js';
import { meetingEnd, meetingStart } from '../../routine/meeting-moments.js';
import { caseLifeOf } from '../../routine/case-life.js';
import type { GroupNow, Scene } from '../../routine/scene.js';
import { routineOf } from '../../routine/routine-of.js';
import type { Routine } from '../../routine/routine-schema.js';
import type { Meeting } from '../../model/meeting.js';
import { type Change, eachRowOnce, replace, type Row, touch } from '../../model/row.js';
import { queueScene } from '../lives/queue-scene.js';
import { evolveCase } from '../lives/evolve-case.js';
import { caseTimers } from '../lives/life-timers.js';
import { attendanceChanged } from './attendance-changed.js';
import { caseNotice } from './case-news.js';

/** What a step in a case's life is taken in. */
export interface CaseStep extends Scene {
  readonly row: Row<'case'>;
}

export interface LedOn {
  readonly pointer: CasePointer;
  readonly changes: readonly Change[];
}

/**
 * Everything that follows from the events of a case's life: the row, its meetings, the timers, the news, and who of
 * the queue takes a place that has become free. Undefined when the stage needs a meeting and there is none.
 * @param more what else changes in the row
 */
export function leadOn(
  step: CaseStep,
  events: readonly LifeEvent[],
  more: Partial<CasePointer> = {},
): LedOn | undefined {
  const { snapshot, routines, row, now } = step;
  const { value: before } = row;
  const routine = routineOf(routines, before);
  const evolved = evolveCase(caseLifeOf(routine), { ...before, ...more }, events);
  const meeting = meetingAfter(step, routine, evolved, events);
  if (meeting === 'none-left') return undefined;
  const { outcome: _former, ...rest } = evolved;
  const pointer: CasePointer = {
    ...(meeting === undefined ? evolved : { ...rest, meetingId: meeting.value.id }),
    revision: before.revision + 1,
    changedAt: now,
  };
  const shown = (one: CasePointer) => (isAtMeeting(one) ? one.meetingId : undefined);
  const ids = shown(before) === shown(pointer) ? [] : [shown(before), shown(pointer)];
  const meetings = snapshot.meetings.filter(({ value }) => ids.includes(value.id) && meetingEnd(value) > now);
  return {
    pointer,
    changes: eachRowOnce([
      replace(row, pointer),
      ...meetings.flatMap((one) => agendaChanged(one, now)),
      ...attendanceChanged(step, { before, after: pointer }),
      ...caseTimers(step, routine, before, pointer),
      ...news(step, pointer, events),
      ...placesTaken(step, routine, pointer),
    ]),
  };
}

/** The meeting that takes up the case in its new stage; undefined where it stays, or no meeting takes it up. */
function meetingAfter(
  step: CaseStep,
  routine: Routine,
  after: CasePointer,
  events: readonly LifeEvent[],
): Row<'meeting'> | 'none-left' | undefined {
  const { snapshot, row } = step;
  const entered = events.some(({ what }) => what === 'entered');
  const kinds = stageOf(caseLifeOf(routine), lifeOf(after).stage).agenda?.kinds;
  if (!entered || kinds === undefined) return undefined;
  const present = snapshot.meetings.find(({ value }) => value.id === row.value.meetingId)?.value;
  return nextMeeting(step, kinds, present) ?? 'none-left';
}

/** The next planned meeting of one of the kinds, whether its registration is open or not. */
export function nextMeeting(
  { snapshot: { meetings }, now }: GroupNow,
  kinds: readonly string[],
  after: Meeting | undefined,
): Row<'meeting'> | undefined {
  return meetings
    .filter(
      ({ value }) =>
        value.id !== after?.id &&
        value.state === 'planned' &&
        kinds.includes(value.kind) &&
        meetingStart(value) > now &&
        (after === undefined || meetingStart(value) > meetingStart(after)),
    )
    .sort((a, b) => (meetingStart(a.value) < meetingStart(b.value) ? -1 : 1))[0];
}

/** Those whom the exits name hear where the case is now, and its owner where nothing else says it. */
function news(step: CaseStep, after: CasePointer, events: readonly LifeEvent[]): readonly Change[] {
  const { routines, now, by, row } = step;
  if (!events.some(({ what }) => what === 'entered')) return [];
  const def = caseLifeOf(routineOf(routines, after));
  const exits = events.flatMap((event) =>
    event.what === 'entered' && event.exit !== undefined ? [event.exit] : [],
  );
  const own = after.state === 'decided' && after.outcome?.at === now ? false : true;
  const { stage: from } = lifeOf(row.value);
  const tells = stageOf(def, from).exits.some(({ id, tell }) => exits.includes(id) && tell.length > 0);
  if (!own && !tells) return [];
  const facts = { from, exits, by, own, visit: lifeOf(after).visit };
  return [caseNotice(step, 'life-news', after, facts)];
}

/**
 * A place that the step has freed is taken by the first who waits for it; so is one that was free when the case itself had
 * to queue behind others. The group is relied upon, so that no two decisions give the same place away.
 */
function placesTaken(step: CaseStep, routine: Routine, pointer: CasePointer): readonly Change[] {
  const { snapshot, row } = step;
  const def = caseLifeOf(routine);
  const [was, is] = [lifeOf(row.value), lifeOf(pointer)];
  const isLimited = (stage: string) => stageOf(def, stage).places !== undefined;
  if (was.stage === is.stage && was.waits === is.waits) return [];
  const stage = is.waits?.for ?? was.stage;
  const relied =
    isLimited(was.stage) || isLimited(is.stage) || isLimited(stage) ? [touch(snapshot.group)] : [];
  if (!isLimited(stage)) return relied;
  const cases = snapshot.cases.map((one) => (one.id === row.id ? { ...one, value: pointer } : one));
  const present = { ...snapshot, cases };
  const next = admitNext(queueScene({ ...step, snapshot: present }, routine), stage);
  const waiting = cases.find(({ id, value }) => value.code === next?.subject.id && id !== row.id);
  if (next === undefined || waiting === undefined) return relied;
  const led = leadOn({ ...step, snapshot: present, row: waiting, by: 'timer' }, [next.event]);
  return [...relied, ...(led?.changes ?? [])];
}
