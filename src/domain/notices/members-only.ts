import { activeMember } from '../model/members.js';
import type { NoticeKind } from '../model/job/notice-kind.js';
import type { NoticeRule } from './notice-rule.js';

/** Who has left the group since a message was planned is not told any more, whatever it is about. */
export function membersOnly<K extends NoticeKind>(rule: NoticeRule<K>): NoticeRule<K> {
  return {
    ...rule,
    notice: (world, recipient) =>
      recipient.to === 'person' && activeMember(world.snapshot, recipient.person) === undefined
        ? undefined
        : rule.notice(world, recipient),
  };
}
