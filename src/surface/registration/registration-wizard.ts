import {
  type RegistrationAnswers,
  registrationAnswersSchema,
} from '../../domain/decisions/registration/registration-answers.js';
import { registrationSteps } from '../../domain/decisions/registration/registration-steps.js';
import type { RegistrationForm } from '../../domain/decisions/registration/registration-step.js';
import type { RegistrationWorld } from '../../domain/decisions/registration/registration-world.js';
import { isOpen } from '../../domain/model/case/case-pointer.js';
import { lookAtCase } from '../../usecases/cases/look-at-case.js';
import {
  confirmRegistration,
  registrationPlace,
  registrationPlaces,
  reserveCode,
} from '../../usecases/registration/registration.js';
import { answer, refused, told } from '../card/answer.js';
import type { VerbAnswer } from '../card/card-verb.js';
import { staleCardView } from '../card/trouble.js';
import { caseCard } from '../cases/card/case-card.js';
import type { Context, FoundFaulty, Opened, Wizard } from '../form/wizard.js';
import { receiptView } from './receipt-card.js';

/** Registers a case: everything asked is judged once more at the last press, and answered with a receipt. */
export const registration: Wizard<RegistrationForm> = {
  name: 'register',
  steps: registrationSteps,
  answers: registrationAnswersSchema,
  text({ register: { title, titles, progress, confirm, sentences, faults } }) {
    return { title, titles, progress, finish: confirm, words: sentences, faults };
  },
  open,
  async leave({ deps, caller }, stepId, answers) {
    const { groupId } = answers;
    if (stepId !== 'type' || groupId === undefined) return answers;
    return { ...answers, code: await reserveCode(deps, caller, groupId) };
  },
  finish: confirm,
  answer,
  // Nothing was stored but the code, which the next registration goes on with.
  cancelled(text) {
    const again = { title: text.register.title, verb: 'register.start', sendsInputs: false };
    return told(text, text.register.cancelled, [text.register.cancelledBody], [again]);
  },
};

/** To draw the first step, everywhere that the caller may register; else the one place that was chosen. */
async function open(
  { deps, caller, text }: Context,
  answers: RegistrationAnswers,
  draws?: string,
): Promise<Opened<RegistrationForm>> {
  const { groupId, routine } = answers;
  const isChosen = groupId !== undefined && routine !== undefined;
  if (draws !== 'type' && isChosen) {
    const world = await registrationPlace(deps, caller, { groupId, routine });
    if (world !== undefined) return { world };
    if (answers.code !== undefined) return { card: refused(text, text.common.notAllowed) };
  }
  const offered = await registrationPlaces(deps, caller);
  const isThere = (one: RegistrationWorld) =>
    one.snapshot.group.value.id === groupId && one.routine.id === routine;
  const world = offered.find(isThere) ?? offered[0];
  if (world === undefined) return { card: refused(text, text.register.nowhere) };
  return { world: { ...world, offered } };
}

async function confirm(
  context: Context,
  answers: RegistrationAnswers,
): Promise<VerbAnswer | FoundFaulty<RegistrationForm>> {
  const { deps, caller, text } = context;
  const outcome = await confirmRegistration(deps, caller, answers);
  switch (outcome.kind) {
    case 'registered': {
      const { code } = outcome.pointer;
      const seen = await lookAtCase(deps, caller, answers.groupId ?? '', code);
      if (seen === undefined) return answer(context, refused(text, text.common.notFound));
      // Pressed long after: it has been withdrawn or concluded since.
      if (!isOpen(seen.pointer)) return answer(context, caseCard(seen, deps.routines, text));
      return answer(context, receiptView(seen.snapshot, outcome.pointer, text));
    }
    case 'faults':
      return outcome;
    case 'stale':
      return answer(context, staleCardView(text));
    case 'changed-meanwhile':
      return answer(context, refused(text, text.common.changedMeanwhile));
    case 'notFound':
      return answer(context, refused(text, text.common.notAllowed));
  }
}
