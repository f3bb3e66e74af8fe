import { isWithdrawn } from '../../../model/case/case-pointer.js';
import type { Deadline } from '../../../calendar/deadline.js';
import { type Meeting, isPlanned, isCancelled } from '../../../model/group/meeting.js';
import { activeMembers } from '../../../model/members.js';
import { noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import { registrationEnd, routinesOf } from '../../../routine/meetings/meeting-moments.js';
import { comesToMeetings } from '../../../routine/spokespeople.js';
import { startKinds } from '../../../routine/definition/case-life.js';
import { comesByBooking } from '../../../decisions/bookings/bookings-seen.js';
import { bookingOf, isBooked } from '../../../routine/meetings/booked-places.js';
import type { Notice } from '../../notice.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';
import type { Recipient } from '../../../model/job/timer.js';

function meetingOf({ snapshot, cause }: RuleWorld): Meeting | undefined {
  return snapshot.meetings.find(({ value }) => value.id === cause.subject.meetingId)?.value;
}

/**
 * Everyone who comes to meetings, and the caseworkers whose cases are or were to be taken up; of a meeting with places those
 * who have booked, and the coordinators.
 */
function concerned(world: RuleWorld<'meeting-moved' | 'meeting-cancelled'>): readonly Recipient[] {
  const { snapshot, routines, cause } = world;
  const { cases: codes } = cause.facts;
  const meeting = meetingOf(world);
  if (meeting !== undefined && isBooked(meeting, snapshot.group.value, routines)) {
    return people(activeMembers(snapshot).filter((member) => comesByBooking(world, meeting, member)));
  }
  const owners = snapshot.cases
    .filter(({ value }) => value.meetingId === cause.subject.meetingId || codes.includes(value.code))
    .flatMap(({ value }) => [value.owner, value.registeredFor]);
  const own = snapshot.group.value.routines.map((id) => routines.get(id));
  return people(
    activeMembers(snapshot).filter(
      (member) => comesToMeetings(own, member) || owners.includes(member.person),
    ),
  );
}

function ownBooking(
  { snapshot }: RuleWorld,
  meeting: Meeting,
  recipient: Recipient,
): Pick<Notice, 'booking'> {
  const person = recipientPerson(recipient);
  const own = person && bookingOf(snapshot, meeting, person);
  return own === undefined ? {} : { booking: { places: own.places } };
}

/** When registration to the meeting closes, by each routine that takes cases there; the earliest first. */
function lastDays({ snapshot, routines }: RuleWorld, meeting: Meeting): readonly Deadline[] {
  const group = snapshot.group.value;
  return routinesOf(meeting, group, routines)
    .filter((routine) => startKinds(routine).includes(meeting.kind))
    .map((routine) => registrationEnd(routine, meeting, group))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

export const meetingMoved: NoticeRule<'meeting-moved'> = {
  kind: 'meeting-moved',
  timing: 'at-once',
  pressing: true,
  digest: false,
  recipients: concerned,
  notice(world, recipient) {
    const meeting = meetingOf(world);
    if (meeting?.movedFrom === undefined || !isPlanned(meeting)) return undefined;
    const [end] = lastDays(world, meeting);
    return {
      ...noticeOf(world, 'meeting-moved'),
      meeting: noticeMeeting(world, meeting),
      movedFrom: meeting.movedFrom,
      ...ownBooking(world, meeting, recipient),
      ...(end === undefined ? {} : { deadline: { date: end.date, time: end.time } }),
    };
  },
};

export const meetingCancelled: NoticeRule<'meeting-cancelled'> = {
  kind: 'meeting-cancelled',
  timing: 'at-once',
  pressing: true,
  digest: false,
  recipients: concerned,
  notice(world, recipient) {
    const meeting = meetingOf(world);
    if (!isCancelled(meeting)) return undefined;
    const { cases: codes } = world.cause.facts;
    const person = recipientPerson(recipient);
    const own = world.snapshot.cases
      .map(({ value }) => value)
      .filter((one) => {
        const mine = one.owner === person || one.registeredFor === person;
        return codes.includes(one.code) && mine && !isWithdrawn(one);
      });
    const count = own.filter(({ meetingId }) => meetingId !== meeting.id).length;
    const stranded = own.length - count;
    return {
      ...noticeOf(world, 'meeting-cancelled'),
      meeting: noticeMeeting(world, meeting),
      count,
      stranded,
      ...ownBooking(world, meeting, recipient),
    };
  },
};
