import { unchanged } from '../../model/decision.js';
import { toLocal } from '../../calendar/dates/zone.js';
import { firstFaulty } from '../../form/walk.js';
import { begin } from '../../life/act.js';
import type { CaseEvent, NewCase } from '../../model/case/case-event.js';
import type { CasePointer } from '../../model/case/case-pointer.js';
import { memberRow } from '../../model/members.js';
import { touch } from '../../model/row.js';
import { lateStageOf, startOfType, startsAtMeeting } from '../../routine/definition/case-life.js';
import { type CaseDecision } from '../cases/case-changed.js';
import { followCase } from '../case-events/follow-case.js';
import { comingMeetings } from '../cases/open-meetings.js';
import { caseScene } from '../lives/case-scene.js';
import type { RegistrationAnswers, RegistrationFault } from './registration-answers.js';
import { registrationSteps } from './registration-steps.js';
import { caseTypeOf, type RegistrationWorld } from './registration-world.js';

type Needed = 'groupId' | 'routine' | 'type' | 'code';

/** Answers that name a place, a kind of case and a code; the steps judge the rest. */
export type WholeAnswers = RegistrationAnswers & {
  readonly [Name in Needed]: NonNullable<RegistrationAnswers[Name]>;
};

export function areWhole(answers: RegistrationAnswers): answers is WholeAnswers {
  const { groupId, routine, type, code } = answers;
  return [groupId, routine, type, code].every((each) => each !== undefined);
}

export type Registered =
  | { readonly kind: 'registered'; readonly pointer: CasePointer }
  | { readonly kind: 'faults'; readonly stepId: string; readonly faults: readonly RegistrationFault[] };

/** Confirm: judged again from the rows as they are, whatever rode in the card. The same code twice is one case. */
export function registerCase(world: RegistrationWorld, answers: WholeAnswers): CaseDecision<Registered> {
  const { snapshot, by } = world;
  const known = snapshot.cases.find(({ value }) => value.code === answers.code)?.value;
  if (known !== undefined) return unchanged({ kind: 'registered', pointer: known });
  const faulty = firstFaulty(registrationSteps, answers, world);
  const meeting = snapshot.meetings.find(({ value }) => value.id === answers.meetingId);
  const takenUp = startsAtMeeting(world.routine, answers.type);
  if (faulty !== undefined || (takenUp && meeting === undefined)) {
    const stepId = faulty?.step.id ?? 'review';
    return unchanged({ kind: 'faults', stepId, faults: faulty?.faults ?? [] });
  }
  const at = takenUp ? meeting?.value.id : undefined;
  const { pointer, ...followed } = followCase(world, undefined, registration(world, answers, at));
  const self = memberRow(snapshot, by);
  const colleague =
    answers.owner === undefined || answers.owner === by ? undefined : memberRow(snapshot, answers.owner);
  const relied = [self, colleague].flatMap((row) => (row === undefined ? [] : [touch(row)]));
  return {
    ...followed,
    changes: [...followed.changes, ...relied],
    result: { kind: 'registered', pointer },
  };
}

/** @param meetingId undefined where no meeting takes up a new case of the routine */
function registration(
  world: RegistrationWorld,
  answers: WholeAnswers,
  meetingId: string | undefined,
): readonly CaseEvent[] {
  const { routine, member, unit, now } = world;
  const coming = comingMeetings(world, routine).find(({ meeting }) => meeting.id === meetingId);
  const acute = caseTypeOf(world, answers.type)?.acute === true;
  // An acute case waits for no deadline.
  const late = meetingId !== undefined && coming?.open !== true && !acute;
  const today = toLocal(now).date;
  const { owner = member.person } = answers;
  const as: NewCase = {
    code: answers.code,
    routine: routine.id,
    routineVersion: routine.version,
    type: answers.type,
    anonymous: answers.anonymous,
    categories: answers.categories,
    units: answers.units,
    registeringUnit: unit.id,
    owner,
    ...(owner === member.person ? {} : { registeredFor: member.person }),
    meetingId: meetingId ?? '',
    checklist: answers.checklist.map((item) => ({ item, on: today })),
    ...(answers.reference === undefined ? {} : { reference: answers.reference }),
  };
  const stage = (late ? lateStageOf(routine) : undefined) ?? startOfType(routine, answers.type);
  const born = begin(caseScene(world, routine), { id: answers.code }, member.person, stage.id);
  return [{ what: 'registered', as, by: member.person, at: now }, born];
}
