import { stageOf } from '../../life/reading/life-scene.js';
import type { CaseEvent } from '../../model/case/case-event.js';
import { type CasePointer, stageIdOf } from '../../model/case/case-pointer.js';
import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import type { Row } from '../../model/row.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { meetingStart } from '../../routine/meetings/meeting-moments.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { GroupNow, SceneNow } from '../../routine/scene.js';
import { evolveCase } from './evolve-case.js';

/** The events with the meeting that takes up the case in its new stage; undefined when the stage needs one and there is none. */
export function withMeeting(
  scene: SceneNow,
  before: CasePointer,
  events: readonly CaseEvent[],
): readonly CaseEvent[] | undefined {
  const { snapshot, routines, now: at } = scene;
  const entered = events.findLast(({ what }) => what === 'entered');
  if (entered === undefined) return events;
  const life = caseLifeOf(routineOf(routines, before));
  const kinds = stageOf(life, stageIdOf(evolveCase(routines, before, events))).agenda?.kinds;
  if (kinds === undefined) return events;
  const present = snapshot.meetings.find(({ value }) => value.id === before.meetingId)?.value;
  const next = nextMeeting(scene, kinds, present);
  return next && [...events, { what: 'taken-up', meetingId: next.value.id, by: entered.by, at }];
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
        isPlanned(value) &&
        kinds.includes(value.kind) &&
        meetingStart(value) > now &&
        (after === undefined || meetingStart(value) > meetingStart(after)),
    )
    .sort((a, b) => (meetingStart(a.value) < meetingStart(b.value) ? -1 : 1))[0];
}
