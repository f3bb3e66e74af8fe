import type { Meeting } from '../../../model/group/meeting.js';
import { coordinatorsOf } from '../../../model/members.js';
import { bookingOf, placesAt } from '../../../routine/meetings/booked-places.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import { meetingOf, noticeMeeting, noticeOf, people, sentMembers, stillSent } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

/** The meeting, while it is still to come. */
function comingMeeting(world: RuleWorld): Meeting | undefined {
  const meeting = meetingOf(world);
  return meeting === undefined || world.now >= meetingStart(meeting) ? undefined : meeting;
}

/** Before the meeting: to each who has booked, how many places. */
export const yourBooking: NoticeRule<'your-booking'> = {
  kind: 'your-booking',
  timing: 'working-hours',
  digest: true,
  recipients(world) {
    const meeting = meetingOf(world);
    if (meeting === undefined) return [];
    return people(
      sentMembers(world).filter(({ person }) => bookingOf(world.snapshot, meeting, person) !== undefined),
    );
  },
  notice(world, recipient) {
    const meeting = comingMeeting(world);
    const member = stillSent(world, recipient);
    const own = meeting && member && bookingOf(world.snapshot, meeting, member.person);
    if (meeting === undefined || own === undefined) return undefined;
    return {
      ...noticeOf(world, 'your-booking'),
      meeting: noticeMeeting(world, meeting),
      booking: { places: own.places },
    };
  },
};

/** Before the meeting, and when it changes after that: to the coordinators, how many come. */
export const placesBooked: NoticeRule<'places-booked'> = {
  kind: 'places-booked',
  timing: 'working-hours',
  digest: true,
  recipients: (world) => people(toldOfBookings(world)),
  notice(world, recipient) {
    const meeting = comingMeeting(world);
    const places = meeting && placesAt(world, meeting);
    if (meeting === undefined || places === undefined) return undefined;
    if (
      recipient.to !== 'person' ||
      !toldOfBookings(world).some(({ person }) => person === recipient.person)
    ) {
      return undefined;
    }
    return {
      ...noticeOf(world, 'places-booked'),
      meeting: noticeMeeting(world, meeting),
      booking: {
        places: places.taken,
        ...(places.limit === undefined ? {} : { limit: places.limit }),
      },
    };
  },
};

/** Who has booked is a coordinator's to know, whatever the file's sentry says. */
function toldOfBookings(world: RuleWorld<'places-booked'>) {
  const sent = new Set(sentMembers(world).map(({ person }) => person));
  return coordinatorsOf(world.snapshot).filter(({ person }) => sent.has(person));
}
