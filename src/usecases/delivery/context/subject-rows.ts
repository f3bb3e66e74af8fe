import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { Subject } from '../../../domain/model/job/timer.js';
import { type Change, type Row, rowKey } from '../../../domain/model/row.js';

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
