import { planAsk } from '../../../timers/plan-nightly.js';
import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { noticeOf, people, recipientPerson } from '../../notice-parts.js';
import type { NoticeRule } from '../../notice-rule.js';

/** Nothing is purged without the authority's own decision: the coordinators are asked for it, and again later. */
export const retentionMissing: NoticeRule<'retention'> = {
  kind: 'retention',
  timing: 'working-hours',
  digest: false,
  recipients: ({ snapshot }) =>
    snapshot.group.value.retention === undefined ? people(coordinatorsOf(snapshot)) : [],
  notice(world, recipient) {
    const { snapshot } = world;
    const person = recipientPerson(recipient);
    const coordinates = person !== undefined && activeMember(snapshot, person)?.coordinator === true;
    if (snapshot.group.value.retention !== undefined || !coordinates) return undefined;
    return noticeOf(world, 'retention');
  },
  fired: ({ snapshot, now }) =>
    snapshot.group.value.retention === undefined ? [planAsk(snapshot.group.value.id, now)] : [],
};
