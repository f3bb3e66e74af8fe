import { acknowledgementChases, knowsAcknowledgement } from '../../routine/case-life.js';
import { stageIdOf } from '../../model/case-pointer.js';
import type {
  Acknowledgement,
  AcknowledgementAnswer,
  CaseCode,
  CasePointer,
} from '../../model/case-pointer.js';
import { activeMember } from '../../model/members.js';
import { spokespeopleOf } from '../../routine/spokespeople.js';
import { routineOf } from '../../routine/routine-of.js';
import { type Change, replace, touch } from '../../model/row.js';
import { later } from '../../calendar/later.js';
import { planNotice } from '../../timers/plan-notice.js';
import type { PersonScene, SceneRows } from '../../routine/scene.js';

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
  scene: PersonScene,
  code: string,
  answer: AcknowledgementAnswer,
): { readonly changes: readonly Change[]; readonly result: Acknowledged } {
  const { snapshot, routines, now, by: person } = scene;
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === code && value.state !== 'withdrawn');
  if (member === undefined || row === undefined) return { changes: [], result: { kind: 'notFound' } };
  const pointer = row.value;
  const routine = routineOf(routines, pointer);
  const speaks = spokespeopleOf(snapshot, routine, member.unitId).includes(member);
  if (!knowsAcknowledgement(routine) || !speaks || !pointer.units.includes(member.unitId)) {
    return { changes: [], result: { kind: 'notAllowed' } };
  }
  const earlier = pointer.acknowledgements.find((one) => one.unitId === member.unitId);
  const byName = earlier === undefined ? undefined : activeMember(snapshot, earlier.by)?.name;
  // The same press, sent again, is answered as the first time.
  const again = earlier?.by === person && earlier.answer === answer;
  const seen =
    earlier === undefined || again
      ? {}
      : { earlier: { answer: earlier.answer, ...(byName === undefined ? {} : { byName }) } };
  const result: Acknowledged = { kind: 'acknowledged', code: pointer.code, answer, ...seen };
  if (earlier?.answer === answer) return { changes: [], result };
  const others = pointer.acknowledgements.filter((one) => one.unitId !== member.unitId);
  const mine = { unitId: member.unitId, by: person, answer, at: now };
  const changed = replace(row, { ...pointer, acknowledgements: [...others, mine] });
  return {
    changes: [
      changed,
      touch(snapshot.group),
      ...news(scene, { before: pointer, mine, earlier: earlier?.answer }),
    ],
    result,
  };
}

interface Given {
  readonly before: CasePointer;
  readonly mine: Acknowledgement;
  readonly earlier: AcknowledgementAnswer | undefined;
}

type AnswerNews = 'identity-known' | 'identity-missing' | 'identity-still-missing' | 'not-our-case';

/** Who has not been told is followed up like a missing kvittens: again to the registrant, then to the coordinator too. */
function news(
  { snapshot, routines }: SceneRows,
  { before, mine: { unitId, by, answer, at }, earlier }: Given,
): readonly Change[] {
  const group = snapshot.group.value;
  const tell = (kind: AnswerNews, moment = at, nth = ''): Change =>
    planNotice({
      groupId: group.id,
      kind,
      subject: { code: before.code },
      occurrence: `${at.replaceAll(':', '')}~${unitId}${nth}`,
      at: moment,
      usefulUntil: later(moment, usefulSeconds),
      facts: { unit: unitId, by },
    });
  switch (answer) {
    case 'known':
      return earlier === 'not-told' ? [tell('identity-known')] : [];
    case 'not-told': {
      const { closedDays } = group.settings;
      const chases = acknowledgementChases(routineOf(routines, before), stageIdOf(before), at, closedDays);
      const again = chases.map(({ at: moment }, i) =>
        tell(i === 0 ? 'identity-missing' : 'identity-still-missing', moment, `~${i + 1}`),
      );
      return [tell('identity-missing'), ...again];
    }
    case 'not-ours':
      return [tell('not-our-case')];
  }
}
