import type { Timer } from '../model/job/timer.js';
import type { Snapshot } from '../model/snapshot.js';

/** True when the meeting has been moved, cancelled or opened again since the cause was planned, or is gone. */
export function meetingChanged(
  snapshot: Snapshot,
  cause: Pick<Timer, 'meetingRevision' | 'subject'>,
): boolean {
  if (cause.meetingRevision === undefined) return false;
  const meeting = snapshot.meetings.find((row) => row.value.id === cause.subject.meetingId);
  return meeting?.value.revision !== cause.meetingRevision;
}
