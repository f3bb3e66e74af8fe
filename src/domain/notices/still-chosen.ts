import type { PersonKey } from '../model/person/person.js';
import { activeMember } from '../model/members.js';
import type { NoticeKind } from '../model/job/notice-kind.js';
import type { NoticeRule, RuleWorld } from './notice-rule.js';

/**
 * Asked again just before it is sent, whatever it is about: who has left the group since the message was planned, or would
 * not be chosen for it any more (another role, unit or case since), is not told.
 */
export function onlyChosen<K extends NoticeKind>(rule: NoticeRule<K>): NoticeRule<K> {
  return {
    ...rule,
    notice: (world, recipient) =>
      recipient.to === 'person' && !isStillChosen(rule, world, recipient.person)
        ? undefined
        : rule.notice(world, recipient),
  };
}

function isStillChosen<K extends NoticeKind>(rule: NoticeRule<K>, world: RuleWorld<K>, person: PersonKey) {
  return (
    activeMember(world.snapshot, person) !== undefined &&
    (rule.readers?.(world) ?? rule.recipients(world)).some(
      (one) => one.to === 'person' && one.person === person,
    )
  );
}
