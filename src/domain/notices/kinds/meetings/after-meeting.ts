import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { type CasePointer, isAtMeeting } from '../../../model/case/case-pointer.js';
import { casesOf } from '../../../decisions/case-events/concerned.js';
import {
  meetingOf,
  noticeMeeting,
  noticeOf,
  people,
  recipientPerson,
  sentMembers,
  stillSent,
} from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

/** The cases that the meeting dealt with and that concern the unit. */
function discussed(world: RuleWorld, meetingId: string, unitId: string): readonly CasePointer[] {
  return casesOf(world.snapshot).filter(
    (one) =>
      one.meetingId === meetingId && isAtMeeting(one) && [one.registeringUnit, ...one.units].includes(unitId),
  );
}

/** "Tell your caseworkers": to those whose unit a case of the meeting concerned. */
export const reportBack: NoticeRule<'report-back'> = {
  kind: 'report-back',
  timing: 'working-hours',
  digest: true,
  recipients(world) {
    const meeting = meetingOf(world);
    if (meeting === undefined) return [];
    return people(sentMembers(world).filter(({ unitId }) => discussed(world, meeting.id, unitId).length > 0));
  },
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const member = stillSent(world, recipient);
    if (meeting === undefined || member === undefined) return undefined;
    const count = discussed(world, meeting.id, member.unitId).length;
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
