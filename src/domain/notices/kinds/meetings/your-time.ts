import { deriveAgenda } from '../../../agenda/derive-agenda.js';
import type { Meeting } from '../../../model/group/meeting.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import { meetingOf, noticeMeeting, noticeOf, people, sentMembers, stillSent } from '../../notice-parts.js';
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
        ({ unitId }) => forAll(world, meeting) || slotsOf(world, meeting, unitId).length > 0,
      ),
    );
  },
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const member = stillSent(world, recipient);
    if (meeting === undefined || member === undefined || world.now >= meetingStart(meeting)) return undefined;
    const slots = slotsOf(world, meeting, member.unitId);
    if (slots.length === 0 && !forAll(world, meeting)) return undefined;
    return { ...noticeOf(world, 'your-time'), meeting: noticeMeeting(world, meeting), slots };
  },
};

function forAll({ snapshot, routines }: RuleWorld, meeting: Meeting): boolean {
  const kinds = snapshot.group.value.routines.flatMap((id) => routines.get(id).meetings.kinds);
  return kinds.some(({ id, attendance }) => id === meeting.kind && attendance === 'all');
}

function slotsOf(world: RuleWorld, meeting: Meeting, unitId: string) {
  return deriveAgenda(world, meeting).slots.flatMap((slot) =>
    slot.kind !== 'fixed' && slot.units.includes(unitId)
      ? [{ code: slot.code, from: slot.from, to: slot.to }]
      : [],
  );
}
