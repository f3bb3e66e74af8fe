import { asksAcknowledgement } from '../../../routine/definition/case-life.js';
import { isRegistered } from '../../../model/case/case-pointer.js';
import { routineOf } from '../../../routine/definition/routine-of.js';
import type { Member } from '../../../model/group/group.js';
import { coordinatorsOf, deputyOf, unitOf } from '../../../model/members.js';
import { representativesOf } from '../../../routine/spokespeople.js';
import { caseOf, noticeOf, people } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

type Kind = 'acknowledgement-missing-deputy' | 'acknowledgement-missing-coordinator';
type World = RuleWorld<Kind>;

/** The unit that still owes an answer. */
function unanswered(world: World): string | undefined {
  const pointer = caseOf(world);
  const unit = world.cause.facts.unit;
  if (pointer === undefined || !isRegistered(pointer)) return undefined;
  // The case may have gone on, or to a version of the routine, where none is owed.
  if (!pointer.units.includes(unit) || !asksAcknowledgement(routineOf(world.routines, pointer), pointer))
    return undefined;
  return pointer.acknowledgements.some((one) => one.unitId === unit) ? undefined : unit;
}

function deputies(world: World): readonly Member[] {
  const unit = unanswered(world);
  const pointer = caseOf(world);
  if (unit === undefined || pointer === undefined) return [];
  return representativesOf(world.snapshot, routineOf(world.routines, pointer), unit).flatMap(
    (member) => deputyOf(world.snapshot, member.person) ?? [],
  );
}

function missing<K extends Kind>(kind: K, recipients: (world: World) => readonly Member[]): NoticeRule<K> {
  return {
    kind,
    timing: 'working-hours',
    digest: false,
    recipients: (world) => (unanswered(world) === undefined ? [] : people(recipients(world))),
    notice(world) {
      const unitId = unanswered(world);
      const pointer = caseOf(world);
      if (unitId === undefined || pointer === undefined) return undefined;
      const unitName = unitOf(world.snapshot, unitId)?.name;
      if (unitName === undefined) return undefined;
      return { ...noticeOf(world, kind), code: pointer.code, unitId, unitName };
    },
  };
}

export const acknowledgementMissingDeputy = missing('acknowledgement-missing-deputy', deputies);
export const acknowledgementMissingCoordinator = missing('acknowledgement-missing-coordinator', (world) =>
  coordinatorsOf(world.snapshot),
);
