import { toLocal } from '../../../calendar/dates/zone.js';
import { activeMember, coordinatorsOf } from '../../../model/members.js';
import type { Instant } from '../../../calendar/dates/time.js';
import { noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import { later } from '../../../calendar/dates/later.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';
import type { ToldPlan } from '../../../timers/plan-notice.js';
import { type Undelivered, unreachedPerson } from '../../../model/job/undelivered.js';

/** A long weekend and then some: the list is kept in the group for as long as anything in it can be sent again. */
const usefulSeconds = 7 * 24 * 3600;

/** Once for each person and cause a day: further messages of the same day are in the list it leads to. */
export function notDeliveredPlan(
  groupId: string,
  undelivered: Undelivered,
  now: Instant,
): ToldPlan<'not-delivered'> {
  const { kind, why, subject } = undelivered;
  const person = unreachedPerson(undelivered);
  const { date } = toLocal(now);
  return {
    groupId,
    kind: 'not-delivered',
    subject: person === undefined ? {} : { person },
    occurrence: `${why}~${date}`,
    at: now,
    usefulUntil: later(now, usefulSeconds),
    facts: {
      kind,
      why,
      on: date,
      meeting: subject.meetingId,
    },
  };
}

/** Someone could not be reached by any way, or the channel could not: the other coordinators can do something about it. */
export const notDelivered: NoticeRule<'not-delivered'> = {
  kind: 'not-delivered',
  timing: 'working-hours',
  digest: true,
  recipients: ({ snapshot, cause }) =>
    people(coordinatorsOf(snapshot).filter(({ person }) => person !== cause.subject.person)),
  notice(world, recipient) {
    const { snapshot, cause } = world;
    const reader = recipientPerson(recipient);
    if (reader === undefined || activeMember(snapshot, reader)?.coordinator !== true) return undefined;
    const { person } = cause.subject;
    const member = person === undefined ? undefined : activeMember(snapshot, person);
    // Someone who has left the group is nobody's trouble any more.
    if (person !== undefined && member === undefined) return undefined;
    const { kind, why, on } = cause.facts;
    return {
      ...noticeOf(world, 'not-delivered'),
      ...(member === undefined ? {} : { staffName: member.name }),
      ...meetingOfCause(world),
      undelivered: { kind, why, on },
    };
  },
};

/** Also one that was cancelled: the message of it may be what did not arrive. */
function meetingOfCause(world: RuleWorld<'not-delivered'>) {
  const meeting = world.snapshot.meetings.find(({ value }) => value.id === world.cause.facts.meeting);
  return meeting === undefined ? {} : { meeting: noticeMeeting(world, meeting.value) };
}
