import { routineOf } from '../../../routine/definition/routine-of.js';
import { type AcknowledgementAnswer, type CasePointer, isOpen } from '../../../model/case/case-pointer.js';
import { coordinatorsOf, unitOf } from '../../../model/members.js';
import { spokespeopleOf } from '../../../routine/spokespeople.js';
import { caseOf, noticeOf, people } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';
import type { Recipient } from '../../../model/job/timer.js';
import { ownerAndRegistrant } from './case-news.js';
import { each } from './own-case.js';

type Kind = 'identity-missing' | 'identity-still-missing' | 'identity-known' | 'not-our-case';

/** What a unit answered, sent while it is still its answer. */
function answered<K extends Kind>(
  kind: K,
  answer: AcknowledgementAnswer,
  recipients: (world: RuleWorld<Kind>, pointer: CasePointer) => readonly Recipient[],
): NoticeRule<K> {
  return {
    kind,
    timing: 'at-once',
    digest: false,
    recipients(world) {
      const pointer = caseOf(world);
      return pointer === undefined ? [] : recipients(world, pointer);
    },
    notice(world) {
      const pointer = caseOf(world);
      const unit = unitOf(world.snapshot, world.cause.facts.unit);
      if (pointer === undefined || unit === undefined) return undefined;
      const last = pointer.acknowledgements.find((one) => one.unitId === unit.id);
      if (last?.answer !== answer || !isOpen(pointer)) return undefined;
      return { ...noticeOf(world, kind), code: pointer.code, unitName: unit.name, unitId: unit.id, answer };
    },
  };
}

export const identityMissing = answered('identity-missing', 'not-told', (_world, pointer) =>
  ownerAndRegistrant(pointer),
);
export const notOurCase = answered('not-our-case', 'not-ours', (world, pointer) => [
  ...ownerAndRegistrant(pointer),
  ...people(coordinatorsOf(world.snapshot)),
]);
/** As long after the answer as a missing kvittens would reach the coordinator: now the coordinator knows too. */
export const identityStillMissing = answered('identity-still-missing', 'not-told', (world, pointer) =>
  each([...ownerAndRegistrant(pointer), ...people(coordinatorsOf(world.snapshot))]),
);
/** Solved: sent to the registering side and to the unit, but not to whoever answered. */
export const identityKnown = answered('identity-known', 'known', (world, pointer) => {
  const unit = world.cause.facts.unit;
  const all = each([
    ...ownerAndRegistrant(pointer),
    ...people(spokespeopleOf(world.snapshot, routineOf(world.routines, pointer), unit)),
  ]);
  return all.filter((one) => one.to !== 'person' || one.person !== world.cause.facts.by);
});
