import type { Member } from '../../../model/group/group.js';
import { replace } from '../../../model/row.js';
import { casesOf, unitsConcerned } from '../../../decisions/case-events/concerned.js';
import { meetingOf, noticeMeeting, noticeOf, people, sentMembers, stillSent } from '../../notice-parts.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

function notNeeded(world: RuleWorld<'attendance-not-needed'>): readonly Member[] {
  const meeting = meetingOf(world);
  if (meeting === undefined) return [];
  const concerned = unitsConcerned(casesOf(world.snapshot), meeting.id);
  return sentMembers(world).filter((member) => !concerned.has(member.unitId) && !member.coordinator);
}

/** "You need not attend": to those of the routine's sentry whose unit no case concerns. */
export const attendanceNotNeeded: NoticeRule<'attendance-not-needed'> = {
  kind: 'attendance-not-needed',
  timing: 'working-hours',
  digest: true,
  recipients: (world) => people(notNeeded(world)),
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const member = stillSent(world, recipient);
    if (meeting === undefined || member === undefined || member.coordinator) return undefined;
    const concerned = unitsConcerned(casesOf(world.snapshot), meeting.id).has(member.unitId);
    if (concerned || world.now >= meetingStart(meeting)) return undefined;
    return { ...noticeOf(world, 'attendance-not-needed'), meeting: noticeMeeting(world, meeting) };
  },
  // Stored before the messages exist, so that a case registered meanwhile calls these members back.
  fired(world) {
    const row = world.snapshot.meetings.find(({ value }) => value.id === world.cause.subject.meetingId);
    const excused = notNeeded(world).map((member) => member.person);
    if (row === undefined || excused.length === 0) return [];
    const toldNotNeeded = [...new Set([...row.value.toldNotNeeded, ...excused])];
    return [replace(row, { ...row.value, toldNotNeeded })];
  },
};
