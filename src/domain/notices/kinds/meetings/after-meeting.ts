import { activeMember, coordinatorsOf } from '../../../model/members.js';
import type { CasePointer } from '../../../model/case/case-pointer.js';
import type { Member } from '../../../model/group/group.js';
import type { Meeting } from '../../../model/group/meeting.js';
import { casesAt } from '../../../agenda/derive-agenda.js';
import {
  meetingOf,
  noticeMeeting,
  noticeOf,
  people,
  routinesFor,
  recipientPerson,
  sentMembers,
  stillSent,
} from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

/** The cases that the meeting dealt with and that the member represents a unit in. */
function discussed(
  world: RuleWorld<'report-back'>,
  meeting: Meeting,
  member: Member,
): readonly CasePointer[] {
  const own = routinesFor(world, member);
  return casesAt(world.snapshot, meeting).filter(
    ({ routine, registeringUnit, units }) =>
      own.includes(routine) && [registeringUnit, ...units].includes(member.unitId),
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
    return people(sentMembers(world).filter((member) => discussed(world, meeting, member).length > 0));
  },
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const member = stillSent(world, recipient);
    if (meeting === undefined || member === undefined) return undefined;
    const count = discussed(world, meeting, member).length;
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
