import type { Deadline } from '../../calendar/deadline.js';
import type { CasePointer } from '../../model/case/case-pointer.js';
import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import { meetingStart, registrationEnd } from '../../routine/meetings/meeting-moments.js';
import { startKinds } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { GroupNow } from '../../routine/scene.js';

/** A coming meeting that takes the routine's cases, and whether its registration is still open. */
export interface ComingMeeting {
  readonly meeting: Meeting;
  readonly deadline: Deadline;
  readonly open: boolean;
}

/** In order of time. */
export function comingMeetings(
  { snapshot: { meetings, group }, now }: GroupNow,
  routine: Routine,
): readonly ComingMeeting[] {
  const kinds = startKinds(routine);
  return meetings
    .map(({ value }) => value)
    .filter((meeting) => isPlanned(meeting) && kinds.includes(meeting.kind) && now < meetingStart(meeting))
    .sort((a, b) => (meetingStart(a) < meetingStart(b) ? -1 : 1))
    .map((meeting) => {
      const deadline = registrationEnd(routine, meeting, group.value);
      return { meeting, deadline, open: now < deadline.at };
    });
}

/** What is proposed: the first whose registration is open; to an acute case, which waits for no deadline, the first of all. */
export function proposedMeeting(coming: readonly ComingMeeting[], acute: boolean): ComingMeeting | undefined {
  return acute ? coming[0] : (nextOpen(coming) ?? coming[0]);
}

/** The first whose registration is open. */
export function nextOpen(coming: readonly ComingMeeting[]): ComingMeeting | undefined {
  return coming.find(({ open }) => open);
}

/** How a case that stands at a meeting comes to it now. An acute case waits for no deadline. */
export type Timeliness = 'in-time' | 'late' | 'begun' | 'no-meeting';

export function timelinessOf(
  { snapshot: { meetings, group }, now }: GroupNow,
  routine: Routine,
  { meetingId, type }: CasePointer,
): Timeliness {
  const meeting = meetings.find(({ value }) => value.id === meetingId)?.value;
  if (!isPlanned(meeting)) return 'no-meeting';
  if (isAcute(routine, type) || now < registrationEnd(routine, meeting, group.value).at) return 'in-time';
  return now < meetingStart(meeting) ? 'late' : 'begun';
}

export function isAcute({ registration }: Routine, type: string): boolean {
  return registration.caseTypes.some(({ id, acute }) => id === type && acute);
}
