import { settleLateUnits } from '../../../decisions/cases/late/late-units.js';
import type { CasePointer } from '../../../model/case/case-pointer.js';
import { namesOf } from '../../../model/members.js';
import type { Change } from '../../../model/row.js';
import { caseOf } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';
import { aboutCase, ownerAndRegistrant } from './case-news.js';
import { admitters, decidedLater, readersOf } from './late-cases.js';

const atOnce = { timing: 'at-once', digest: false } as const;

type Asked = RuleWorld<'late-units-asked' | 'late-units-decided'>;
type Decided = RuleWorld<'late-units-decided'>;

/** Units of the question that still wait. */
function waitingUnits({ cause }: Asked, { lateUnits = [] }: CasePointer): readonly string[] {
  return cause.facts.units.filter((unit) => lateUnits.includes(unit));
}

/** Units have come after the last day: may they be called? */
export const lateUnitsAsked: NoticeRule<'late-units-asked'> = {
  kind: 'late-units-asked',
  ...atOnce,
  recipients(world) {
    const pointer = caseOf(world);
    if (pointer === undefined || waitingUnits(world, pointer).length === 0) return [];
    return admitters(world, pointer);
  },
  notice(world) {
    const pointer = caseOf(world);
    const unitIds = pointer === undefined ? [] : waitingUnits(world, pointer);
    const unitNames = namesOf(world.snapshot, unitIds);
    if (pointer === undefined || unitNames.length === 0) return undefined;
    return { ...aboutCase(world, 'late-units-asked', pointer), unitIds, unitNames };
  },
};

/** The answer about units that came late; or that none came before the meeting began. */
export const lateUnitsDecided: NoticeRule<'late-units-decided'> = {
  kind: 'late-units-decided',
  ...atOnce,
  recipients(world) {
    const pointer = caseOf(world);
    if (pointer === undefined) return [];
    return isAnswered(world) || settled(world) !== undefined ? ownerAndRegistrant(pointer) : [];
  },
  readers: readersOf,
  fired: (world) => (isAnswered(world) ? [] : (settled(world) ?? askedLater(world))),
  notice(world) {
    const pointer = caseOf(world);
    if (pointer === undefined) return undefined;
    const { units, lateUnits = [] } = pointer;
    const called = world.cause.facts.units.filter((unit) => units.includes(unit));
    const letIn = isAnswered(world) ? world.cause.facts.accepted === true : called.length > 0;
    // What the registrant has changed since has had a message already.
    const out = world.cause.facts.units.filter((unit) => !units.includes(unit) && !lateUnits.includes(unit));
    const unitNames = namesOf(world.snapshot, letIn ? called : out);
    if (unitNames.length === 0) return undefined;
    return { ...aboutCase(world, 'late-units-decided', pointer), unitNames, accepted: letIn };
  },
};

function isAnswered({ cause }: Decided): boolean {
  return cause.facts.accepted !== undefined;
}

function settled(world: Decided): readonly Change[] | undefined {
  const row = world.snapshot.cases.find(({ value }) => value.code === world.cause.subject.code);
  return row && settleLateUnits(world, row, world.cause.facts.units)?.changes;
}

/** The meeting begins later than it did when this was planned. */
function askedLater(world: Decided): readonly Change[] {
  const pointer = caseOf(world);
  const lateUnits = pointer === undefined ? [] : waitingUnits(world, pointer);
  return pointer === undefined || lateUnits.length === 0
    ? []
    : decidedLater(world, { ...pointer, lateUnits });
}
