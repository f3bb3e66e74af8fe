import { isActive, hasLeft } from '../../../model/group/group.js';
import type { MembershipChange } from '../../../model/person/membership-change.js';
import type { PersonKey } from '../../../model/person/person.js';
import { coordinatorsOf, memberRow, unitOf } from '../../../model/members.js';
import { roleOf } from '../../notice-parts.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../../notice-rule.js';

type World = RuleWorld<'membership-changed'>;

/** A change of someone's membership, sent to the person; that someone left, to the coordinators. */
export const membershipChanged: NoticeRule<'membership-changed'> = {
  kind: 'membership-changed',
  timing: 'at-once',
  digest: false,
  recipients(world) {
    const { person } = world.cause.subject;
    if (person === undefined) return [];
    if (world.cause.facts.change !== 'left') return [toPerson(person)];
    return coordinatorsOf(world.snapshot).map((each) => toPerson(each.person));
  },
  notice(world, recipient) {
    const { snapshot, cause } = world;
    const { change } = cause.facts;
    const { person } = cause.subject;
    if (person === undefined || recipient.to !== 'person') return undefined;
    const subject = memberRow(snapshot, person)?.value;
    if (subject === undefined || !stillHolds(world, person, change)) return undefined;
    const about = change === 'left' ? subject.name : represented(world)?.name;
    const group = snapshot.group.value;
    const unitName = unitOf(snapshot, subject.unitId)?.name;
    return {
      kind: 'membership-changed',
      groupId: group.id,
      groupName: group.name,
      membershipChange: change,
      ...roleOf(world, subject),
      ...(unitName === undefined ? {} : { unitName }),
      ...(about === undefined ? {} : { staffName: about }),
    };
  },
};

/** The representative whose deputy it is about. */
function represented({ snapshot, cause }: World) {
  const person = cause.facts.for;
  return person === undefined ? undefined : memberRow(snapshot, person as PersonKey)?.value;
}

function stillHolds(world: World, person: PersonKey, change: MembershipChange): boolean {
  const member = memberRow(world.snapshot, person)?.value;
  switch (change) {
    case 'added':
    case 'changed':
      return isActive(member);
    case 'removed':
    case 'left':
      return hasLeft(member);
    case 'coordinator':
      return isActive(member) && member.coordinator;
    case 'not-coordinator':
      return isActive(member) && !member.coordinator;
    case 'deputy':
      return isActive(member) && represented(world)?.deputy === person;
    case 'not-deputy':
      return isActive(member) && represented(world)?.deputy !== person;
  }
}
