import { activeMember, standInsFor, unitOf } from '../../../model/members.js';
import { meetingOf, noticeMeeting, noticeOf, people } from '../../notice-parts.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import type { NoticeRule } from '../../notice-rule.js';

/** To the deputy and the coordinators, while it is so. */
function attendanceOf<K extends 'absence' | 'absence-undone'>(kind: K): NoticeRule<K> {
  return {
    kind,
    timing: 'at-once',
    digest: false,
    recipients({ snapshot, cause }) {
      const { person } = cause.subject;
      if (person === undefined) return [];
      const { deputy, coordinators } = standInsFor(snapshot, person);
      return people([...(deputy === undefined ? [] : [deputy]), ...coordinators]);
    },
    notice(world) {
      const meeting = meetingOf(world);
      const { person } = world.cause.subject;
      const member = person === undefined ? undefined : activeMember(world.snapshot, person);
      if (meeting === undefined || member === undefined || world.now >= meetingStart(meeting))
        return undefined;
      if (meeting.absent.includes(member.person) !== (kind === 'absence')) return undefined;
      const unitName = unitOf(world.snapshot, member.unitId)?.name;
      return {
        ...noticeOf(world, kind),
        meeting: noticeMeeting(world, meeting),
        staffName: member.name,
        person: member.person,
        ...(unitName === undefined ? {} : { unitName }),
      };
    },
  };
}

/** Someone cannot come: the deputy and the coordinators know at once. */
export const absence = attendanceOf('absence');
/** Someone can come after all: sent to the same recipients. */
export const absenceUndone = attendanceOf('absence-undone');
