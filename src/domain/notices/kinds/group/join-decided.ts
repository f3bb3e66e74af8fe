import { memberRow, unitOf } from '../../../model/members.js';
import { roleOf } from '../../notice-parts.js';
import { type NoticeRule, toPerson } from '../../notice-rule.js';

/** The answer to a wish to join. Told to someone who need not be a member. */
export const joinDecided: NoticeRule<'join-decided'> = {
  kind: 'join-decided',
  timing: 'at-once',
  digest: false,
  recipients: ({ cause }) => (cause.subject.person === undefined ? [] : [toPerson(cause.subject.person)]),
  notice(world, recipient) {
    const { snapshot, cause } = world;
    if (recipient.to !== 'person') return undefined;
    const member = memberRow(snapshot, recipient.person)?.value;
    // A later decision has a message of its own.
    if (member?.decided?.at !== cause.occurrence) return undefined;
    const group = snapshot.group.value;
    const unitName = unitOf(snapshot, member.unitId)?.name;
    return {
      kind: 'join-decided',
      groupId: group.id,
      groupName: group.name,
      accepted: member.decided.accepted,
      ...roleOf(world, member),
      ...(unitName === undefined ? {} : { unitName }),
    };
  },
};
