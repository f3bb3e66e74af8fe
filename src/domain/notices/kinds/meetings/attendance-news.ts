import type { Meeting } from '../../../model/group/meeting.js';
import { activeMember } from '../../../model/members.js';
import { replace } from '../../../model/row.js';
import { casesOf, unitsConcerned } from '../../../decisions/case-events/concerned.js';
import { meetingOf, noticeMeeting, noticeOf, recipientPerson } from '../../notice-parts.js';
import { meetingStart } from '../../../routine/meetings/meeting-moments.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../../notice-rule.js';
import type { Recipient } from '../../../model/job/timer.js';

function attendanceChange<K extends 'needed-after-all' | 'not-needed-any-more'>(
  kind: K,
  needed: boolean,
): NoticeRule<K> {
  function stillTrue(world: RuleWorld, recipient: Recipient): Meeting | undefined {
    const meeting = meetingOf(world);
    const person = recipientPerson(recipient);
    const member = person === undefined ? undefined : activeMember(world.snapshot, person);
    if (meeting === undefined || member === undefined || world.now >= meetingStart(meeting)) return undefined;
    const wasExcused = meeting.toldNotNeeded.includes(member.person);
    const concerned = unitsConcerned(casesOf(world.snapshot), meeting.id).has(member.unitId);
    return concerned === needed && wasExcused === needed ? meeting : undefined;
  }
  return {
    kind,
    timing: 'at-once',
    pressing: true,
    digest: false,
    recipients: ({ cause }) => (cause.subject.person === undefined ? [] : [toPerson(cause.subject.person)]),
    notice(world, recipient) {
      const meeting = stillTrue(world, recipient);
      if (meeting === undefined) return undefined;
      return { ...noticeOf(world, kind), meeting: noticeMeeting(world, meeting) };
    },
    // Stores what the person was sent last, so that the next change is sent as well.
    sent(world, recipient) {
      const row = world.snapshot.meetings.find(({ value }) => value.id === world.cause.subject.meetingId);
      const person = recipientPerson(recipient);
      if (row === undefined || person === undefined) return [];
      const others = row.value.toldNotNeeded.filter((one) => one !== person);
      return [replace(row, { ...row.value, toldNotNeeded: needed ? others : [...others, person] })];
    },
  };
}

export const neededAfterAll = attendanceChange('needed-after-all', true);
export const notNeededAnyMore = attendanceChange('not-needed-any-more', false);
