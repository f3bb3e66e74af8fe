import { hasAsked } from '../../../model/group/group.js';
import { activeMember, coordinatorsOf, memberRow, unitOf } from '../../../model/members.js';
import { roleOf } from '../../notice-parts.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../../notice-rule.js';

/** Someone wishes to join: every coordinator may let them in or decline. */
export const joinAsked: NoticeRule<'join-asked'> = {
  kind: 'join-asked',
  timing: 'at-once',
  digest: false,
  recipients: ({ snapshot }) => coordinatorsOf(snapshot).map((each) => toPerson(each.person)),
  notice(world, recipient) {
    const asker = askerOf(world);
    if (asker === undefined || recipient.to !== 'person') return undefined;
    if (activeMember(world.snapshot, recipient.person)?.coordinator !== true) return undefined;
    const group = world.snapshot.group.value;
    const unitName = unitOf(world.snapshot, asker.unitId)?.name;
    return {
      kind: 'join-asked',
      groupId: group.id,
      groupName: group.name,
      staffName: asker.name,
      person: asker.person,
      ...roleOf(world, asker),
      unitId: asker.unitId,
      ...(unitName === undefined ? {} : { unitName }),
    };
  },
};

/** Gone when decided, withdrawn or asked anew. */
function askerOf({ snapshot, cause }: RuleWorld) {
  const person = cause.subject.person;
  const asker = person === undefined ? undefined : memberRow(snapshot, person)?.value;
  return hasAsked(asker) && asker.since === cause.occurrence ? asker : undefined;
}
