import type { AcknowledgementAnswer, CaseCode } from '../case/case-pointer.js';
import type { PersonKey } from '../group/person.js';
import type { Snapshot } from '../group/snapshot.js';
import { activeMember, spokespeopleOf } from '../rights/members.js';
import { type Change, replace, touch } from '../storage/row.js';
import type { Instant } from '../time.js';
import { later } from './later.js';
import { planNotice } from './plan-notice.js';

const usefulSeconds = 30 * 24 * 3600;

export type Acknowledged =
  | { readonly kind: 'notFound' | 'notAllowed' }
  | {
      readonly kind: 'acknowledged';
      readonly code: CaseCode;
      readonly answer: AcknowledgementAnswer;
      /** Someone of the unit had answered before: their answer has been replaced, or was the same. */
      readonly earlier?: { readonly answer: AcknowledgementAnswer; readonly byName?: string };
    };

/** The kvittens of whoever speaks for the unit. The latest answer counts; the same answer again changes nothing. */
export function acknowledge(
  snapshot: Snapshot,
  person: PersonKey,
  code: string,
  answer: AcknowledgementAnswer,
  now: Instant,
): { readonly changes: readonly Change[]; readonly result: Acknowledged } {
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === code && value.state !== 'withdrawn');
  if (member === undefined || row === undefined) return { changes: [], result: { kind: 'notFound' } };
  const pointer = row.value;
  const speaks = spokespeopleOf(snapshot, member.unitId).includes(member);
  if (!speaks || !pointer.units.includes(member.unitId)) {
    return { changes: [], result: { kind: 'notAllowed' } };
  }
  const earlier = pointer.acknowledgements.find((one) => one.unitId === member.unitId);
  const byName = earlier === undefined ? undefined : activeMember(snapshot, earlier.by)?.name;
  const seen =
    earlier === undefined
      ? {}
      : { earlier: { answer: earlier.answer, ...(byName === undefined ? {} : { byName }) } };
  const result: Acknowledged = { kind: 'acknowledged', code: pointer.code, answer, ...seen };
  if (earlier?.answer === answer) return { changes: [], result };
  const others = pointer.acknowledgements.filter((one) => one.unitId !== member.unitId);
  const mine = { unitId: member.unitId, by: person, answer, at: now };
  const changed = replace(row, { ...pointer, acknowledgements: [...others, mine] });
  return { changes: [changed, touch(snapshot.group), ...news(snapshot, pointer.code, mine)], result };
}

function news(
  snapshot: Snapshot,
  code: CaseCode,
  {
    unitId,
    answer,
    at,
  }: { readonly unitId: string; readonly answer: AcknowledgementAnswer; readonly at: Instant },
): readonly Change[] {
  if (answer === 'known') return [];
  const change = planNotice({
    groupId: snapshot.group.value.id,
    kind: answer === 'not-told' ? 'identity-missing' : 'not-our-case',
    subject: { code },
    occurrence: `${at.replaceAll(':', '')}~${unitId}`,
    at,
    usefulUntil: later(at, usefulSeconds),
    facts: { unit: unitId },
  });
  return [change];
}
