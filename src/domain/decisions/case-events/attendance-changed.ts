import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import { activeMembers } from '../../model/members.js';
import type { Change } from '../../model/row.js';
import { casesOf, passesSentry, unitsConcerned } from './concerned.js';
import { listenersOf, meetingStart, momentAt, routinesOf } from '../../routine/meetings/meeting-moments.js';
import { planNotice } from '../../timers/plan-notice.js';
import type { CaseChange } from './case-change.js';
import type { SceneNow } from '../../routine/scene.js';

/**
 * The news to those whose attendance a changed case decides: who was told to stay away and is needed after all,
 * and who was needed and no longer is.
 */
export function attendanceChanged(
  scene: SceneNow,
  change: Pick<CaseChange, 'before' | 'after'>,
): readonly Change[] {
  const { snapshot, now } = scene;
  const { before, after } = change;
  const ids = [...new Set([...(before === undefined ? [] : [before.meetingId]), after.meetingId])];
  const others = casesOf(snapshot).filter((one) => one.code !== after.code);
  return ids.flatMap((id) => {
    const meeting = snapshot.meetings.find((row) => row.value.id === id)?.value;
    if (meeting === undefined || !isPlanned(meeting) || now >= meetingStart(meeting)) return [];
    const was = unitsConcerned(before === undefined ? others : [...others, before], id);
    const is = unitsConcerned([...others, after], id);
    const excusable = excusableNow(scene, meeting);
    return activeMembers(snapshot).flatMap(({ person, unitId }) => {
      const told = meeting.toldNotNeeded.includes(person);
      const called = told && is.has(unitId) && !was.has(unitId);
      const excused = excusable.has(person) && was.has(unitId) && !is.has(unitId);
      if (!called && !excused) return [];
      return planNotice({
        groupId: snapshot.group.value.id,
        kind: called ? 'needed-after-all' : 'not-needed-any-more',
        subject: { code: after.code, meetingId: id, person },
        occurrence: after.revision,
        at: now,
        usefulUntil: meetingStart(meeting),
      });
    });
  });
}

/** Those whom the routine excuses and whose day of being told has come; before it, the ordinary message says it. */
function excusableNow({ snapshot, routines, now }: SceneNow, meeting: Meeting): ReadonlySet<string> {
  const group = snapshot.group.value;
  const listeners = routinesOf(meeting, group, routines).flatMap((routine) =>
    listenersOf(routine, meeting.kind)
      .filter(
        (one) => one.tells === 'attendance-not-needed' && momentAt(one.when, routine, meeting, group) <= now,
      )
      .map((listener) => ({ routine, listener })),
  );
  const members = activeMembers(snapshot).filter(
    (member) =>
      !member.coordinator &&
      listeners.some(({ routine, listener }) => passesSentry(snapshot, routine, listener, member)),
  );
  return new Set(members.map((member) => member.person));
}
