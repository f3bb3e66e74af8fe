import { agendaChanged } from '../../timers/agenda-changed.js';
import { toLocal } from '../../calendar/zone.js';
import type { CasePointer } from '../../model/case-pointer.js';
import { firstFaulty } from '../../form/walk.js';
import { memberRow } from '../../model/members.js';
import { type Change, insert, touch } from '../../model/row.js';
import { begin } from '../../life/act.js';
import { startKinds } from '../../routine/case-life.js';
import { caseScene } from '../lives/case-scene.js';
import { evolveCase } from '../lives/evolve-case.js';
import { caseTimers } from '../lives/life-timers.js';
import { askCoordinator } from '../cases/ask-coordinator.js';
import { concernNews, ownNews } from '../cases/case-news.js';
import { comingMeetings } from '../cases/open-meetings.js';
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
export function registerCase(
  world: RegistrationWorld,
  answers: WholeAnswers,
): { readonly changes: readonly Change[]; readonly result: Registered } {
  const { snapshot, now, by } = world;
  const known = snapshot.cases.find(({ value }) => value.code === answers.code)?.value;
  if (known !== undefined) return { changes: [], result: { kind: 'registered', pointer: known } };
  const faulty = firstFaulty(registrationSteps, answers, world);
  const meeting = snapshot.meetings.find(({ value }) => value.id === answers.meetingId);
  const takenUp = startKinds(world.routine).length > 0;
  if (faulty !== undefined || (takenUp && meeting === undefined)) {
    const stepId = faulty?.step.id ?? 'review';
    return { changes: [], result: { kind: 'faults', stepId, faults: faulty?.faults ?? [] } };
  }
  const pointer = pointerOf(world, answers, takenUp ? meeting?.value.id : undefined);
  const groupId = snapshot.group.value.id;
  const self = memberRow(snapshot, by);
  const late = pointer.state === 'waiting-late';
  const news = late ? askCoordinator(world, undefined, pointer) : concernNews(world, undefined, pointer);
  const own = ownNews(world, pointer, 'registered');
  const colleague =
    answers.owner === undefined || answers.owner === by ? undefined : memberRow(snapshot, answers.owner);
  const relied = [self, colleague].flatMap((row) => (row === undefined ? [] : [touch(row)]));
  const onMeeting =
    !takenUp || meeting === undefined ? [] : late ? [touch(meeting)] : agendaChanged(meeting, now);
  return {
    changes: [
      insert('case', groupId, pointer.code, pointer),
      ...onMeeting,
      ...relied,
      ...news,
      ...own,
      ...caseTimers(world, world.routine, undefined, pointer),
    ],
    result: { kind: 'registered', pointer },
  };
}

/** @param meetingId undefined where no meeting takes up a new case of the routine */
function pointerOf(
  world: RegistrationWorld,
  answers: WholeAnswers,
  meetingId: string | undefined,
): CasePointer {
  const { routine, member, unit, now } = world;
  const coming = comingMeetings(world, routine).find(({ meeting }) => meeting.id === meetingId);
  const acute = caseTypeOf(world, answers.type)?.acute === true;
  const today = toLocal(now).date;
  const { owner = member.person } = answers;
  // An acute case waits for no deadline.
  const late = meetingId !== undefined && coming?.open !== true && !acute;
  const scene = caseScene(world, routine);
  const born = begin(scene, { id: answers.code }, member.person, late);
  return evolveCase(
    scene.def,
    {
      code: answers.code,
      routine: routine.id,
      routineVersion: routine.version,
      type: answers.type,
      anonymous: answers.anonymous,
      state: 'registered',
      categories: answers.categories,
      units: answers.units,
      registeringUnit: unit.id,
      owner,
      ...(owner === member.person ? {} : { registeredFor: member.person }),
      meetingId: meetingId ?? '',
      checklist: answers.checklist.map((item) => ({ item, on: today })),
      ...(answers.reference === undefined ? {} : { reference: answers.reference }),
      acknowledgements: [],
      carriedOver: 0,
      revision: 1,
      createdAt: now,
      changedAt: now,
    },
    [born],
  );
}
