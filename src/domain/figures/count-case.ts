import type { CasePointer } from '../model/case/case-pointer.js';
import { isDecided, isWithdrawn, lifeOf } from '../model/case/case-pointer.js';
import type { Unit } from '../model/group/group.js';
import { countedSoFar } from './counted.js';
import type { CountedKinds } from './counts.js';
import { spanBetween } from './spans.js';

/** A unit that is no longer there. */
const unknownParty = 'unknown';

/** What one case adds to the figures, each number in the half-year in which it happened. */
export function countedOfCase(
  pointer: CasePointer,
  units: readonly Pick<Unit, 'id' | 'party'>[],
): readonly CountedKinds[] {
  const happened = countedSoFar(pointer).map(({ what, at }) => ({ at, kinds: [what] }));
  return [
    { at: pointer.createdAt, kinds: registered(pointer, units) },
    ...(isWithdrawn(pointer) ? [{ at: pointer.changedAt, kinds: ['withdrawn'] }] : []),
    ...happened.filter(({ kinds }) => kinds[0] !== 'late-registration'),
    ...leadTimes(pointer),
  ];
}

function registered(
  { type, categories, registeringUnit, units: concerned, counted = [] }: CasePointer,
  units: readonly Pick<Unit, 'id' | 'party'>[],
): readonly string[] {
  const partyOf = (id: string) => units.find((unit) => unit.id === id)?.party ?? unknownParty;
  const own = partyOf(registeringUnit);
  const others = new Set(concerned.map(partyOf).filter((party) => party !== own));
  return [
    'registered',
    `type.${type}`,
    `party.${own}`,
    ...counted.filter(({ what }) => what === 'late-registration').map(({ what }) => what),
    ...[...new Set(categories)].map((category) => `category.${category}`),
    ...[...others].map((party) => `concerned.${party}`),
  ];
}

/** From the registration to the first decision, and to the end. */
function leadTimes(pointer: CasePointer): readonly CountedKinds[] {
  const { createdAt } = pointer;
  const first = countedSoFar(pointer).find(({ what }) => /^(?:exit|closed)\./.test(what))?.at;
  const end = isDecided(pointer) ? lifeOf(pointer).enteredAt : undefined;
  return [
    ...(first === undefined
      ? []
      : [{ at: first, kinds: ['decided', `first.${spanBetween(createdAt, first)}`] }]),
    ...(end === undefined ? [] : [{ at: end, kinds: ['ended', `end.${spanBetween(createdAt, end)}`] }]),
  ];
}
