import { toLocal } from '../../../calendar/dates/zone.js';
import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { meetingOf, noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import { meetingEnd } from '../../../routine/meetings/meeting-moments.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

/** Someone took the agenda out of the channel: the coordinators can post it anew at once, or it is done a little later. */
export const agendaRemoved: NoticeRule<'agenda-removed'> = {
  kind: 'agenda-removed',
  timing: 'at-once',
  digest: false,
  recipients: (world) => (isMissing(world) ? people(coordinatorsOf(world.snapshot)) : []),
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const person = recipientPerson(recipient);
    const coordinates = person !== undefined && activeMember(world.snapshot, person)?.coordinator === true;
    if (meeting === undefined || !coordinates || !isMissing(world)) return undefined;
    const { publishes: at } = world.cause.facts;
    const publishes = at <= world.now ? {} : { publishes: toLocal(at) };
    return { ...noticeOf(world, 'agenda-removed'), meeting: noticeMeeting(world, meeting), ...publishes };
  },
};

function isMissing(world: RuleWorld): boolean {
  const meeting = meetingOf(world);
  return (
    meeting !== undefined && world.now < meetingEnd(meeting) && meeting.posts.some(({ removed }) => removed)
  );
}
