import { lateStageOf, startsAtMeeting } from '../../routine/definition/case-life.js';
import type { Phrase } from '../../form/phrase.js';
import { typed, withAnswers } from '../../form/typed-input.js';
import { type ComingMeeting, comingMeetings, proposedMeeting } from '../cases/open-meetings.js';
import type { RegistrationAnswers, RegistrationWord } from './registration-answers.js';
import type { RegistrationStep } from './registration-step.js';
import { caseTypeOf, type RegistrationWorld } from './registration-world.js';

/** More than a year of meetings is more than anyone looks through. */
const mostShown = 12;

/**
 * The next meeting that is open is proposed, to an acute case the next of all, with why its last day is that day. A meeting
 * whose registration has closed may be chosen too: then the case waits for the coordinator.
 */
export const meetingStep: RegistrationStep = {
  id: 'meeting',
  isAsked: ({ type }, { routine }) => startsAtMeeting(routine, type),
  input: { meetingId: typed(40) },
  merge: (answers, { meetingId = answers.meetingId }) => withAnswers(answers, { meetingId }),
  fields(answers, world) {
    const value = answers.meetingId ?? proposal(answers, world)?.meeting.id;
    const acute = isAcute(answers, world);
    return [
      {
        id: 'meetingId',
        label: { word: 'meetingId' },
        type: 'choice',
        choices: shown(world).map((one) => ({ value: one.meeting.id, title: titleOf(one, acute) })),
        value,
      },
    ];
  },
  notes(answers, world) {
    const proposed = proposal(answers, world);
    const acute = isAcute(answers, world);
    const isLate = !acute && shown(world).some(({ open }) => !open);
    return [
      ...(proposed?.open === true ? [{ says: meetingPhrase('proposed', proposed) }] : []),
      ...(isLate ? [{ says: { word: 'lateHint' }, style: 'subtle' } as const] : []),
      ...(acute ? [{ says: { word: 'acute' }, style: 'warning' } as const] : []),
    ];
  },
  explains: (answers, world) => proposal(answers, world)?.deadline,
  faults(answers, world) {
    if (!startsAtMeeting(world.routine, answers.type)) return [];
    if (coming(world).length === 0) return noneLeft;
    if (answers.meetingId === undefined) return [{ field: 'meetingId', code: 'missing' }];
    const chosen = chosenMeeting(answers, world);
    const isLate = chosen?.open === false && !isAcute(answers, world);
    const closed = chosen === undefined || (isLate && lateStageOf(world.routine) === undefined);
    return closed ? [{ field: 'meetingId', code: 'closed' }] : [];
  },
  blocked: ({ type }, world) =>
    startsAtMeeting(world.routine, type) && coming(world).length === 0 ? noneLeft : [],
  facts(answers, world) {
    const chosen = chosenMeeting(answers, world);
    return [
      { title: { word: 'meeting' }, value: chosen && { moment: chosen.meeting } },
      { title: { word: 'lastDay' }, value: chosen?.open === true ? { lastDay: chosen.deadline } : undefined },
    ];
  },
};

const noneLeft = [{ field: 'meetingId', code: 'none-left' }] as const;

function coming(world: RegistrationWorld): readonly ComingMeeting[] {
  return comingMeetings(world, world.routine);
}

function shown(world: RegistrationWorld): readonly ComingMeeting[] {
  return coming(world).slice(0, mostShown);
}

/** The meeting that was chosen, when it is still to come. */
export function chosenMeeting(
  { meetingId }: RegistrationAnswers,
  world: RegistrationWorld,
): ComingMeeting | undefined {
  return coming(world).find(({ meeting }) => meeting.id === meetingId);
}

/** An acute case waits for no deadline. */
export function isAcute({ type }: RegistrationAnswers, world: RegistrationWorld): boolean {
  return caseTypeOf(world, type)?.acute === true;
}

function proposal(answers: RegistrationAnswers, world: RegistrationWorld): ComingMeeting | undefined {
  return proposedMeeting(shown(world), isAcute(answers, world));
}

export function meetingPhrase(
  word: RegistrationWord,
  { meeting, deadline }: ComingMeeting,
): Phrase<RegistrationWord> {
  return { word, of: [{ moment: meeting }, { lastDay: deadline }] };
}

function titleOf(one: ComingMeeting, acute: boolean): Phrase<RegistrationWord> {
  if (acute) return { moment: one.meeting };
  return meetingPhrase(one.open ? 'openMeeting' : 'lateMeeting', one);
}
