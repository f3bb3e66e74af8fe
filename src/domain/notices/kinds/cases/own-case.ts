import { routineOf } from '../../../routine/definition/routine-of.js';
import { coordinatorsOf, namesOf } from '../../../model/members.js';
import { spokespeopleOf } from '../../../routine/spokespeople.js';
import { caseOf, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';
import type { Recipient } from '../../../model/job/timer.js';
import { aboutCase, ownerAndRegistrant } from './case-news.js';

const atOnce = { timing: 'at-once', digest: false } as const;

/** What happened to a case, to whoever registered it and whomever it was registered for, but not to who did it. */
export const ownCase: NoticeRule<'own-case'> = {
  kind: 'own-case',
  ...atOnce,
  recipients(world) {
    const pointer = pointerOf(world);
    const all = pointer === undefined ? [] : ownerAndRegistrant(pointer);
    return all.filter((one) => recipientPerson(one) !== world.cause.facts.by);
  },
  notice(world) {
    const pointer = pointerOf(world);
    const { what: happened } = world.cause.facts;
    // A later change has a message of its own.
    if (pointer === undefined) return undefined;
    if (String(pointer.revision) !== world.cause.occurrence.split('~')[0]) return undefined;
    return { ...aboutCase(world, 'own-case', pointer), happened };
  },
};

function pointerOf({ snapshot, cause }: RuleWorld) {
  return snapshot.cases.find(({ value }) => value.code === cause.subject.code)?.value;
}

/** Units of the cause that the case concerns and that nobody represents yet. */
function silentUnits(world: RuleWorld<'unit-unrepresented'>): readonly string[] {
  const pointer = caseOf(world);
  const { units } = world.cause.facts;
  if (pointer === undefined) return [];
  const routine = routineOf(world.routines, pointer);
  return pointer.units.filter(
    (unit) => units.includes(unit) && spokespeopleOf(world.snapshot, routine, unit).length === 0,
  );
}

/** Nobody hears of a case for a unit: the registrant and the coordinators know at once. */
export const unitUnrepresented: NoticeRule<'unit-unrepresented'> = {
  kind: 'unit-unrepresented',
  ...atOnce,
  recipients(world) {
    const pointer = caseOf(world);
    if (pointer === undefined || silentUnits(world).length === 0) return [];
    return each([...ownerAndRegistrant(pointer), ...people(coordinatorsOf(world.snapshot))]);
  },
  notice(world) {
    const unitNames = namesOf(world.snapshot, silentUnits(world));
    const pointer = caseOf(world);
    if (pointer === undefined || unitNames.length === 0) return undefined;
    return { ...noticeOf(world, 'unit-unrepresented'), code: pointer.code, unitNames };
  },
};

/** Nobody twice: a coordinator may have registered the case. */
export function each(recipients: readonly Recipient[]): readonly Recipient[] {
  return [...new Map(recipients.map((one) => [recipientPerson(one), one])).values()];
}
