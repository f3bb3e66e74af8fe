import type {
  RegistrationAnswers,
  RegistrationFault,
} from '../../domain/decisions/registration/registration-answers.js';
import { judgeReference } from '../../domain/decisions/registration/judge-registration.js';
import {
  checklistFor,
  type RegistrationWorld,
  referenceFor,
} from '../../domain/decisions/registration/registration-world.js';
import { registrationPlace, registrationPlaces } from '../../usecases/registration/registration.js';
import type { VerbAnswer, VerbContext } from '../card/card-verb.js';
import { answer, refused } from '../card/answer.js';
import { checklistView } from './checklist-card.js';
import { meetingView } from './meeting-card.js';
import { referenceView } from './reference-card.js';
import { reviewView } from './review-card.js';
import { type StepId, stepIds, type StepView } from './step-view.js';
import { typeView } from './type-card.js';
import { unitsView } from './units-card.js';

const views = {
  checklist: checklistView,
  units: unitsView,
  reference: referenceView,
  meeting: meetingView,
  review: reviewView,
} as const;

/** The steps of this case: without a checklist or a reference where the routine asks none. */
export function stepsOf(
  { routine, unit }: RegistrationWorld,
  { type, anonymous }: RegistrationAnswers,
): readonly StepId[] {
  return stepIds.filter((step) => {
    if (step === 'checklist') return checklistFor(routine, type, anonymous).length > 0;
    return step === 'reference' ? referenceFor(routine, unit, anonymous) !== undefined : true;
  });
}

/** The card of a step, with its faults shown and all answers kept. */
export async function showStep(
  context: VerbContext,
  posted: RegistrationAnswers,
  step: StepId,
  faults: readonly RegistrationFault[] = [],
): Promise<VerbAnswer> {
  const { deps, caller, text, rejected } = context;
  const world = await registrationPlace(deps, caller, posted);
  const answers = withoutOddReference(world, posted);
  if (step === 'type') {
    const places = await registrationPlaces(deps, caller);
    if (places.length === 0) return answer(context, refused(text, text.register.nowhere));
    return answer(context, typeView({ places, text, answers, faults }));
  }
  if (world === undefined) return answer(context, refused(text, text.common.notAllowed));
  const steps = stepsOf(world, answers);
  const at = steps.indexOf(step);
  const before = steps[Math.max(0, at - 1)] ?? 'type';
  const view: StepView = { world, answers, faults, text, rejected, step: at + 1, of: steps.length, before };
  return answer(context, views[step](view));
}

/** A text that is not shaped as a reference may be anything: it is not shown again, and rides in no card. */
function withoutOddReference(
  world: RegistrationWorld | undefined,
  answers: RegistrationAnswers,
): RegistrationAnswers {
  if (world !== undefined && judgeReference(world, answers).length === 0) return answers;
  const { reference: _odd, ...rest } = answers;
  return rest;
}

/** On to the step after; or this one again when something is wrong. */
export async function goOn(
  context: VerbContext,
  answers: RegistrationAnswers,
  step: StepId,
  judge: (world: RegistrationWorld, answers: RegistrationAnswers) => readonly RegistrationFault[],
): Promise<VerbAnswer> {
  const { deps, caller, text, rejected } = context;
  const world = await registrationPlace(deps, caller, answers);
  if (world === undefined) return answer(context, refused(text, text.common.notAllowed));
  const faults = judge(world, answers);
  if (faults.length > 0 || rejected.length > 0) return await showStep(context, answers, step, faults);
  const steps = stepsOf(world, answers);
  return await showStep(context, answers, steps[steps.indexOf(step) + 1] ?? 'review');
}
