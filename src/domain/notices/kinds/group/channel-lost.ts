import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { noticeOf, people, recipientPerson } from '../../notice-parts.js';
import type { NoticeRule } from '../../notice-rule.js';

/** Nothing can be posted until a coordinator binds the group to a channel again. */
export const channelLost: NoticeRule<'channel-lost'> = {
  kind: 'channel-lost',
  timing: 'at-once',
  digest: false,
  recipients: ({ snapshot }) =>
    snapshot.group.value.channel === undefined ? people(coordinatorsOf(snapshot)) : [],
  notice(world, recipient) {
    const { snapshot } = world;
    const person = recipientPerson(recipient);
    const coordinates = person !== undefined && activeMember(snapshot, person)?.coordinator === true;
    return coordinates && snapshot.group.value.channel === undefined
      ? noticeOf(world, 'channel-lost')
      : undefined;
  },
};
