import { isRegistered } from '../../../model/case/case-pointer.js';
import { toLocal } from '../../../calendar/dates/zone.js';
import { casesOf } from '../../../decisions/case-events/concerned.js';
import {
  listenerOf,
  meetingOf,
  noticeMeeting,
  noticeOf,
  people,
  sentMembers,
  stillSent,
} from '../../notice-parts.js';
import { daysLeft, registrationEnd } from '../../../routine/meetings/meeting-moments.js';
import type { NoticeRule } from '../../notice-rule.js';

/** "Time to register": only to those who have not pressed “nothing more from us”. */
export const registrationReminder: NoticeRule<'registration-reminder'> = {
  kind: 'registration-reminder',
  timing: 'working-hours',
  digest: true,
  recipients(world) {
    const done = meetingOf(world)?.nothingMore ?? [];
    return people(sentMembers(world).filter((member) => !done.includes(member.person)));
  },
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const found = listenerOf(world);
    const member = stillSent(world, recipient);
    if (meeting === undefined || found === undefined || member === undefined) return undefined;
    const group = world.snapshot.group.value;
    const end = registrationEnd(found.routine, meeting, group);
    if (meeting.nothingMore.includes(member.person) || world.now >= end.at) return undefined;
    const own = casesOf(world.snapshot).filter(
      (one) => one.meetingId === meeting.id && isRegistered(one) && one.registeringUnit === member.unitId,
    );
    return {
      ...noticeOf(world, 'registration-reminder'),
      meeting: noticeMeeting(world, meeting),
      deadline: { date: end.date, time: end.time },
      daysLeft: daysLeft(toLocal(world.now).date, end.date, group),
      count: own.length,
    };
  },
};
