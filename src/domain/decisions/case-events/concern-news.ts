import { later } from '../../calendar/dates/later.js';
import type { CaseEventOf } from '../../model/case/case-event.js';
import { type CasePointer, isWaitingLate, isWithdrawn, stageIdOf } from '../../model/case/case-pointer.js';
import type { Change } from '../../model/row.js';
import { acknowledgementChases, asksAcknowledgement } from '../../routine/definition/case-life.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { SceneNow, SceneRows } from '../../routine/scene.js';
import { spokespeopleOf } from '../../routine/spokespeople.js';
import { planAcknowledgement } from '../../timers/plan-acknowledgement.js';
import { planNotice } from '../../timers/plan-notice.js';
import type { CaseChange } from './case-change.js';
import { caseNotice } from './case-notice.js';

const usefulSeconds = 30 * 24 * 3600;

/** What follows when units become concerned by a case: they are told, and asked to acknowledge. */
export function concernNews(scene: SceneNow, change: CaseChange): readonly Change[] {
  const { before, after } = change;
  const { snapshot, routines } = scene;
  // A case that waits for the coordinator concerns nobody yet.
  if (isWaitingLate(after) || isWithdrawn(after)) return [];
  const had = before === undefined || isWaitingLate(before) ? [] : before.units;
  const added = after.units.filter((unit) => !had.includes(unit));
  if (added.length === 0) return askedAnew(scene, change);
  const routine = routineOf(routines, after);
  const silent = added.filter((unit) => spokespeopleOf(snapshot, routine, unit).length === 0);
  return [
    caseNotice(scene, 'case-registered', after, { units: added }),
    ...(silent.length === 0 ? [] : [caseNotice(scene, 'unit-unrepresented', after, { units: silent })]),
    ...added.flatMap((unit) => planAcknowledgement(scene, after, unit)),
  ];
}

/** A stage that asks for a kvittens, entered from one that did not, asks the units that have not answered. */
function askedAnew(scene: SceneNow, { before, after, events }: CaseChange): readonly Change[] {
  if (before === undefined || !events.some(({ what }) => what === 'entered')) return [];
  const routine = routineOf(scene.routines, after);
  if (asksAcknowledgement(routine, before) || !asksAcknowledgement(routine, after)) return [];
  const answered = after.acknowledgements.map(({ unitId }) => unitId);
  return after.units
    .filter((unit) => !answered.includes(unit))
    .flatMap((unit) => planAcknowledgement(scene, after, unit));
}

type AnswerNews = 'identity-known' | 'identity-missing' | 'identity-still-missing' | 'not-our-case';

/** Who has not been told is followed up like a missing kvittens: again to the registrant, then to the coordinator too. */
export function acknowledgementNews(scene: SceneRows, { before, events }: CaseChange): readonly Change[] {
  return before === undefined
    ? []
    : events.flatMap((event) => (event.what === 'acknowledged' ? answerNews(scene, before, event) : []));
}

function answerNews(
  { snapshot, routines }: SceneRows,
  before: CasePointer,
  { unitId, by, answer, at }: CaseEventOf<'acknowledged'>,
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
    case 'known': {
      const earlier = before.acknowledgements.find((one) => one.unitId === unitId);
      return earlier?.answer === 'not-told' ? [tell('identity-known')] : [];
    }
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
