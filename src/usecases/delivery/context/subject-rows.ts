import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { Subject, Timer } from '../../../domain/model/job/timer.js';
import { type Change, type Row, rowKey } from '../../../domain/model/row.js';

/** True when the meeting has been moved, cancelled or opened again since the cause was planned, or is gone. */
export function meetingChanged(
  snapshot: Snapshot,
  cause: Pick<Timer, 'meetingRevision' | 'subject'>,
): boolean {
  if (cause.meetingRevision === undefined) return false;
  const meeting = snapshot.meetings.find((row) => row.value.id === cause.subject.meetingId);
  return meeting?.value.revision !== cause.meetingRevision;
}

/** The row a message relies on: its meeting, or the group; none when the changes already have it. */
export function relyOn(
  snapshot: Snapshot,
  subject: Subject,
  changes: readonly Change[],
): readonly (Row<'meeting'> | Row<'group'>)[] {
  const meeting = snapshot.meetings.find((row) => row.value.id === subject.meetingId);
  const relied = meeting ?? snapshot.group;
  const key = rowKey(relied.kind, relied.id);
  return changes.some((change) => rowKey(change.kind, change.id) === key) ? [] : [relied];
}
