import { isRegistered } from '../../../model/case/case-pointer.js';
import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { casesOf } from '../../../decisions/case-events/concerned.js';
import { meetingOf, noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

function unnoted({ snapshot, cause }: RuleWorld): number {
  return casesOf(snapshot).filter((one) => one.meetingId === cause.subject.meetingId && isRegistered(one))
    .length;
}

/** The working day after the meeting: cases that nobody has noted an outcome of. */
export const outcomesMissing: NoticeRule<'outcomes-missing'> = {
  kind: 'outcomes-missing',
  timing: 'working-hours',
  digest: false,
  recipients: (world) => (unnoted(world) === 0 ? [] : people(coordinatorsOf(world.snapshot))),
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const person = recipientPerson(recipient);
    if (meeting === undefined || person === undefined) return undefined;
    if (activeMember(world.snapshot, person)?.coordinator !== true) return undefined;
    const count = unnoted(world);
    if (count === 0) return undefined;
    return { ...noticeOf(world, 'outcomes-missing'), meeting: noticeMeeting(world, meeting), count };
  },
};
