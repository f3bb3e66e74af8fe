import { deriveAgenda } from '../../../agenda/derive-agenda.js';
import { fitsOf } from '../../../decisions/meetings/fit-agenda.js';
import type { Fits } from '../../../agenda/fits.js';
import type { Meeting } from '../../../model/group/meeting.js';
import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { meetingOf, noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

/** Minutes of all points, where they are more than the meeting has, and what would make them fit. */
export function tooLong(
  world: RuleWorld,
  meeting: Meeting,
): { readonly agendaMinutes?: number; readonly fits?: Fits } {
  const { minutes } = deriveAgenda(world, meeting);
  if (minutes <= meeting.minutes) return {};
  return { agendaMinutes: minutes, fits: fitsOf(world, meeting) };
}

/** Published by itself although it is longer than the meeting: the coordinators hear of it and can make it fit. */
export const agendaTooLong: NoticeRule<'agenda-too-long'> = {
  kind: 'agenda-too-long',
  timing: 'at-once',
  digest: false,
  recipients: (world) => people(coordinatorsOf(world.snapshot)),
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const person = recipientPerson(recipient);
    const coordinates = person !== undefined && activeMember(world.snapshot, person)?.coordinator === true;
    if (meeting === undefined || !coordinates || world.now >= meetingStart(meeting)) return undefined;
    const long = tooLong(world, meeting);
    if (long.agendaMinutes === undefined) return undefined;
    return { ...noticeOf(world, 'agenda-too-long'), meeting: noticeMeeting(world, meeting), ...long };
  },
};
