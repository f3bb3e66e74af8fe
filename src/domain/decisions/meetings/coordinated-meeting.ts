import { activeMember } from '../../model/members.js';
import type { Row } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';
import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import type { PersonScene } from '../../routine/scene.js';

/** A planned meeting that the person coordinates and that is not past `over`; or why it may not be changed. */
export function coordinatedMeeting(
  { snapshot, now, by: person }: PersonScene,
  meetingId: string,
  over: (meeting: Meeting) => Instant,
): Row<'meeting'> | { readonly kind: 'notFound' | 'notAllowed' | 'passed' } {
  const row = snapshot.meetings.find(({ value }) => value.id === meetingId);
  const member = activeMember(snapshot, person);
  if (row === undefined || member === undefined) return { kind: 'notFound' };
  if (!member.coordinator) return { kind: 'notAllowed' };
  return !isPlanned(row.value) || now >= over(row.value) ? { kind: 'passed' } : row;
}
