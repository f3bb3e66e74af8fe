import { casesAt, deriveAgenda } from '../../../agenda/derive-agenda.js';
import type { Member } from '../../../model/group/group.js';
import type { Meeting } from '../../../model/group/meeting.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import {
  meetingOf,
  noticeMeeting,
  noticeOf,
  people,
  routinesFor,
  sentMembers,
  stillSent,
} from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

/** The day before: when one's own unit is wanted. Everyone, where the kind of meeting is for all. */
export const yourTime: NoticeRule<'your-time'> = {
  kind: 'your-time',
  timing: 'working-hours',
  digest: true,
  recipients(world) {
    const meeting = meetingOf(world);
    if (meeting === undefined) return [];
    return people(
      sentMembers(world).filter(
        (member) => forAll(world, meeting) || slotsOf(world, meeting, member).length > 0,
      ),
    );
  },
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const member = stillSent(world, recipient);
    if (meeting === undefined || member === undefined || world.now >= meetingStart(meeting)) return undefined;
    const slots = slotsOf(world, meeting, member);
    if (slots.length === 0 && !forAll(world, meeting)) return undefined;
    return { ...noticeOf(world, 'your-time'), meeting: noticeMeeting(world, meeting), slots };
  },
};

function forAll({ snapshot, routines }: RuleWorld, meeting: Meeting): boolean {
  const kinds = snapshot.group.value.routines.flatMap((id) => routines.get(id).meetings.kinds);
  return kinds.some(({ id, attendance }) => id === meeting.kind && attendance === 'all');
}

/** Those of the member's unit, of cases of the routines that the member represents it in. */
function slotsOf(world: RuleWorld<'your-time'>, meeting: Meeting, member: Member) {
  const own = routinesFor(world, member);
  const codes = casesAt(world.snapshot, meeting).filter(({ routine }) => own.includes(routine));
  return deriveAgenda(world, meeting).slots.flatMap((slot) =>
    slot.kind !== 'fixed' &&
    slot.units.includes(member.unitId) &&
    codes.some(({ code }) => code === slot.code)
      ? [{ code: slot.code, from: slot.from, to: slot.to }]
      : [],
  );
}
