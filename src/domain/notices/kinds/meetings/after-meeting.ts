import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { isAtMeeting } from '../../../model/case/case-pointer.js';
import { casesOf, unitsConcerned } from '../../../decisions/case-events/concerned.js';
import {
  meetingOf,
  noticeMeeting,
  noticeOf,
  people,
  recipientPerson,
  sentMembers,
} from '../../notice-parts.js';
import type { NoticeRule } from '../../notice-rule.js';

/** "Tell your caseworkers": to those whose unit a case of the meeting concerned. */
export const reportBack: NoticeRule<'report-back'> = {
  kind: 'report-back',
  timing: 'working-hours',
  digest: true,
  recipients(world) {
    const meeting = meetingOf(world);
    if (meeting === undefined) return [];
    const discussed = casesOf(world.snapshot).map((one) =>
      isAtMeeting(one) ? { ...one, state: 'registered' as const } : one,
    );
    const concerned = unitsConcerned(discussed, meeting.id);
    return people(sentMembers(world).filter((member) => concerned.has(member.unitId)));
  },
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const person = recipientPerson(recipient);
    const member = person === undefined ? undefined : activeMember(world.snapshot, person);
    if (meeting === undefined || member === undefined) return undefined;
    const count = casesOf(world.snapshot).filter(
      (one) =>
        one.meetingId === meeting.id &&
        isAtMeeting(one) &&
        [one.registeringUnit, ...one.units].includes(member.unitId),
    ).length;
    if (count === 0) return undefined;
    return { ...noticeOf(world, 'report-back'), meeting: noticeMeeting(world, meeting), count };
  },
};

/** "Hand in the group's figures": to the coordinators, with the link of the group's settings. */
export const statistics: NoticeRule<'statistics'> = {
  kind: 'statistics',
  timing: 'working-hours',
  digest: true,
  recipients: (world) => people(coordinatorsOf(world.snapshot)),
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const person = recipientPerson(recipient);
    const member = person === undefined ? undefined : activeMember(world.snapshot, person);
    if (meeting === undefined || member?.coordinator !== true) return undefined;
    const link = world.snapshot.group.value.settings.statisticsLink;
    return {
      ...noticeOf(world, 'statistics'),
      meeting: noticeMeeting(world, meeting),
      ...(link === undefined ? {} : { link }),
    };
  },
};
