import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import { type Change, type Row, replace, touch } from '../../model/row.js';
import { meetingStart, minutesOf } from '../../routine/meetings/meeting-moments.js';
import { planMeetingTimers } from '../../timers/plan-meeting-timers.js';
import type { SceneNow } from '../../routine/scene.js';

/**
 * Fits as many of the meetings to the group's settings, from the first, as one transaction holds; `seen` is how many of the
 * ids are dealt with. Nothing changes for those that fit already.
 */
export function refitMeetings(
  scene: SceneNow,
  { ids, timers }: { readonly ids: readonly string[]; readonly timers: readonly Row<'timer'>[] },
): { readonly changes: readonly Change[]; readonly seen: number } {
  const { snapshot } = scene;
  const beside = touch(snapshot.group);
  const pieces = ids.map((id) => {
    const row = snapshot.meetings.find((one) => one.id === id);
    return row === undefined ? [] : refitMeeting(scene, row, timers);
  });
  const fitting = piecesThatFit([beside], pieces);
  if (fitting.length === 0) throw new Error('one meeting has more timers than a transaction holds');
  const changes = fitting.flat();
  return { changes: changes.length === 0 ? [] : [beside, ...changes], seen: fitting.length };
}

/** Its length, and its timers where the closed days have moved them; nothing when it fits. */
function refitMeeting(
  { snapshot, routines, now }: SceneNow,
  row: Row<'meeting'>,
  timers: readonly Row<'timer'>[],
): readonly Change[] {
  const group = snapshot.group.value;
  if (!isPlanned(row.value) || meetingStart(row.value) <= now) return [];
  const minutes = minutesOf(row.value.kind, group, routines);
  const planned = planMeetingTimers({ ...row.value, minutes }, group, routines, now);
  const fits = planned.every((change) => {
    if (change.op !== 'insert' || change.kind !== 'timer' || change.value.at <= now) return true;
    return timers.some(({ id, value }) => id === change.id && value.at === change.value.at);
  });
  if (fits && row.value.minutes === minutes) return [];
  const meeting: Meeting = { ...row.value, minutes, revision: row.value.revision + 1 };
  const coming = planMeetingTimers(meeting, group, routines, now).filter(
    // What has gone already is not said a second time.
    (change) => change.op === 'insert' && change.kind === 'timer' && change.value.at > now,
  );
  return [replace(row, meeting), ...coming];
}
