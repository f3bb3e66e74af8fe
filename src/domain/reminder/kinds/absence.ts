import { activeMember, coordinatorsOf, deputyOf, unitOf } from '../../rights/members.js';
import { meetingOf, noticeMeeting, noticeOf, people } from '../concerned.js';
import { meetingStart } from '../meeting-moments.js';
import type { NoticeRule } from '../notice-rule.js';

/** Someone cannot come: the deputy and the coordinators know at once. */
export const absence: NoticeRule = {
  kind: 'absence',
  timing: 'at-once',
  digest: false,
  recipients({ snapshot, cause }) {
    const { person } = cause.subject;
    if (person === undefined) return [];
    const deputy = deputyOf(snapshot, person);
    const told = [...(deputy === undefined ? [] : [deputy]), ...coordinatorsOf(snapshot)];
    return people(told.filter((member) => member.person !== person));
  },
  notice(world) {
    const meeting = meetingOf(world);
    const { person } = world.cause.subject;
    const member = person === undefined ? undefined : activeMember(world.snapshot, person);
    if (meeting === undefined || member === undefined || world.now >= meetingStart(meeting)) return undefined;
    if (!meeting.absent.includes(member.person)) return undefined;
    const unitName = unitOf(world.snapshot, member.unitId)?.name;
    return {
      ...noticeOf(world, 'absence'),
      meeting: noticeMeeting(world, meeting),
      staffName: member.name,
      person: member.person,
      ...(unitName === undefined ? {} : { unitName }),
    };
  },
};
