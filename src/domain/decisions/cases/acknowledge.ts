import { unchanged } from '../../model/decision.js';
import { knowsAcknowledgement } from '../../routine/definition/case-life.js';
import { type AcknowledgementAnswer, type CaseCode, isWithdrawn } from '../../model/case/case-pointer.js';
import { activeMember } from '../../model/members.js';
import { spokespeopleOf } from '../../routine/spokespeople.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import { touch } from '../../model/row.js';
import type { PersonScene } from '../../routine/scene.js';
import { type CaseDecision } from './case-changed.js';
import { followCase } from '../case-events/follow-case.js';

export type Acknowledged =
  | { readonly kind: 'notFound' | 'notAllowed' }
  /** Nobody waits for an answer any more. */
  | { readonly kind: 'withdrawn'; readonly code: CaseCode }
  | {
      readonly kind: 'acknowledged';
      readonly code: CaseCode;
      readonly answer: AcknowledgementAnswer;
      /** Someone of the unit had answered before: their answer has been replaced, or was the same. */
      readonly earlier?: { readonly answer: AcknowledgementAnswer; readonly byName?: string };
    };

/** The kvittens of whoever speaks for the unit. The latest answer counts; the same answer again changes nothing. */
export function acknowledge(
  scene: PersonScene,
  code: string,
  answer: AcknowledgementAnswer,
): CaseDecision<Acknowledged> {
  const { snapshot, routines, now, by: person, notedBy } = scene;
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === code);
  if (member === undefined || row === undefined) return unchanged({ kind: 'notFound' });
  const pointer = row.value;
  const { unitId } = member;
  const routine = routineOf(routines, pointer);
  const speaks = spokespeopleOf(snapshot, routine, unitId).includes(member);
  if (!knowsAcknowledgement(routine) || !speaks || !pointer.units.includes(unitId)) {
    return unchanged({ kind: isWithdrawn(pointer) ? 'notFound' : 'notAllowed' });
  }
  if (isWithdrawn(pointer)) return unchanged({ kind: 'withdrawn', code: pointer.code });
  const earlier = pointer.acknowledgements.find((one) => one.unitId === unitId);
  const byName = earlier === undefined ? undefined : activeMember(snapshot, earlier.by)?.name;
  // The same press, sent again, is answered as the first time.
  const again = earlier?.by === person && earlier.answer === answer;
  const seen =
    earlier === undefined || again
      ? {}
      : { earlier: { answer: earlier.answer, ...(byName === undefined ? {} : { byName }) } };
  const result: Acknowledged = { kind: 'acknowledged', code: pointer.code, answer, ...seen };
  if (earlier?.answer === answer) return unchanged(result);
  const { changes, events } = followCase(scene, row, [
    {
      ...{ what: 'acknowledged', unitId, answer, by: person, at: now },
      ...(notedBy === undefined ? {} : { notedBy }),
    },
  ]);
  return { changes: [...changes, touch(snapshot.group)], events, result };
}
