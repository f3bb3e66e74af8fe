import type { Undelivered } from '../model/job/undelivered.js';

/** True of what puts the agenda of the meeting in the channel, or keeps it up to date there. */
export function isOfAgenda({ kind, subject }: Undelivered, meetingId: string): boolean {
  return (kind === 'agenda-publish' || kind === 'agenda-content') && subject.meetingId === meetingId;
}
