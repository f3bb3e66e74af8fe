import { unchanged } from '../../model/decision.js';
import { isOpen } from '../../model/case/case-pointer.js';
import type { Member } from '../../model/group/group.js';
import type { PersonKey } from '../../model/person/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import { activeMember, memberRow } from '../../model/members.js';
import { touch } from '../../model/row.js';
import { type CaseChanged, type CaseDecision } from './case-changed.js';
import { ownsCase } from './change-case.js';
import { followCase } from '../case-events/follow-case.js';
import type { PersonScene } from '../../routine/scene.js';

/** A colleague of the registering unit takes over; the colleague is told. */
export function handOverCases(
  scene: PersonScene,
  codes: readonly string[] | 'all',
  to: PersonKey,
): CaseDecision<CaseChanged | { readonly kind: 'handed-over'; readonly codes: readonly string[] }> {
  const { snapshot, now, by: person } = scene;
  const self = activeMember(snapshot, person);
  const colleague = activeMember(snapshot, to);
  if (self === undefined) return notFound;
  const mine = snapshot.cases.filter(
    ({ value }) =>
      ownsCase(snapshot, value, person) && isOpen(value) && (codes === 'all' || codes.includes(value.code)),
  );
  if (mine.length === 0) return handedOverBefore(snapshot, self, codes, to);
  const wrong =
    colleague === undefined || mine.some(({ value }) => value.registeringUnit !== colleague.unitId);
  if (wrong || to === person)
    return unchanged({ kind: 'faults', faults: [{ field: 'owner', code: 'not-allowed' }] });
  const moved = mine.slice(0, mostHandedOver);
  const followed = moved.map((row) =>
    followCase(scene, row, [{ what: 'handed-over', to, by: person, at: now }]),
  );
  const relied = memberRow(snapshot, to);
  const touched = relied === undefined ? [] : [touch(relied)];
  return {
    changes: [...followed.flatMap(({ changes }) => changes), ...touched],
    events: followed.flatMap(({ events }) => events),
    result: { kind: 'handed-over', codes: moved.map(({ value }) => value.code) },
  };
}

/** Teams may send a press twice: what the colleague has already is answered as it was the first time. */
function handedOverBefore(
  snapshot: Snapshot,
  self: Member,
  codes: readonly string[] | 'all',
  to: PersonKey,
): CaseDecision<CaseChanged | { readonly kind: 'handed-over'; readonly codes: readonly string[] }> {
  const theirs = snapshot.cases
    .map(({ value }) => value)
    .filter(
      (one) =>
        one.owner === to &&
        one.registeringUnit === self.unitId &&
        isOpen(one) &&
        (codes === 'all' || codes.includes(one.code)),
    )
    .slice(0, mostHandedOver - 1);
  if (theirs.length === 0 || to === self.person) return notFound;
  return unchanged({ kind: 'handed-over', codes: theirs.map(({ code }) => code) });
}

/** Three rows each in one transaction, its event among them; who hands over more does so in several. */
export const mostHandedOver = 30;

const notFound: CaseDecision = unchanged({ kind: 'notFound' });
