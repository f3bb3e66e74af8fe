import type { Meeting } from '../../../model/group/meeting.js';
import type { Change } from '../../../model/row.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import { loadedRoutineOf } from '../../../routine/definition/routine-of.js';
import type { SceneNow } from '../../../routine/scene.js';
import { decideAt } from '../../case-events/late-questions.js';
import { timelinessOf } from '../open-meetings.js';
import { isWaiting } from '../waits-of.js';

/**
 * The meeting has another time: what waits there is decided when it begins now, or at once when it comes in time for it.
 * @param snapshot with the meeting as it is to be
 */
export function askAfterMove(scene: SceneNow, meeting: Meeting): readonly Change[] {
  const { snapshot, routines, now } = scene;
  return snapshot.cases.flatMap(({ value: pointer }) => {
    if (pointer.meetingId !== meeting.id || !isWaiting(pointer)) return [];
    const routine = loadedRoutineOf(routines, pointer);
    const comes = routine && timelinessOf(scene, routine, pointer);
    const at = comes === 'in-time' ? now : meetingStart(meeting);
    return decideAt(snapshot.group.value.id, pointer, at, `moved~${meeting.revision}`);
  });
}
