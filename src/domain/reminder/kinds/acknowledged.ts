import type { AcknowledgementAnswer, CasePointer } from '../../case/case-pointer.js';
import { coordinatorsOf, unitOf } from '../../rights/members.js';
import { caseOf, noticeOf, people } from '../concerned.js';
import { type NoticeRule, type RuleWorld, toPerson } from '../notice-rule.js';
import type { Recipient } from '../timer.js';

function registrants({ owner, registeredFor }: CasePointer): readonly Recipient[] {
  return [toPerson(owner), ...(registeredFor === undefined ? [] : [toPerson(registeredFor)])];
}

/** What a unit answered, told while it is still its answer. */
function answered(
  kind: 'identity-missing' | 'not-our-case',
  answer: AcknowledgementAnswer,
  told: (world: RuleWorld, pointer: CasePointer) => readonly Recipient[],
): NoticeRule {
  return {
    kind,
    timing: 'at-once',
    digest: false,
    recipients(world) {
      const pointer = caseOf(world);
      return pointer === undefined ? [] : told(world, pointer);
    },
    notice(world) {
      const pointer = caseOf(world);
      const unit = unitOf(world.snapshot, world.cause.facts['unit'] ?? '');
      if (pointer === undefined || unit === undefined) return undefined;
      const last = pointer.acknowledgements.find((one) => one.unitId === unit.id);
      if (last?.answer !== answer) return undefined;
      return { ...noticeOf(world, kind), code: pointer.code, unitName: unit.name, unitId: unit.id, answer };
    },
  };
}

export const identityMissing = answered('identity-missing', 'not-told', (_world, pointer) =>
  registrants(pointer),
);
export const notOurCase = answered('not-our-case', 'not-ours', (world, pointer) => [
  ...registrants(pointer),
  ...people(coordinatorsOf(world.snapshot)),
]);
