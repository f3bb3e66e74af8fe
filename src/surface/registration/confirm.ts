import { z } from 'zod';
import { isOpen } from '../../domain/model/case-pointer.js';
import type { RegistrationFault } from '../../domain/decisions/registration/registration-answers.js';
import { confirmRegistration, registrationPlace } from '../../usecases/registration/registration.js';
import { lookAtCase } from '../../usecases/cases/look-at-case.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, refused } from '../card/answer.js';
import { caseCard } from '../cases/case-card.js';
import { receiptView } from './receipt-card.js';
import { staleCardView } from '../card/trouble.js';
import { registerState } from './register-state.js';
import { type StepId, stepIds } from './step-view.js';
import { showStep } from './register-steps.js';

/** Step 6: everything judged once more, and the receipt. */
export const confirmVerb = cardVerb({
  verb: 'register.confirm',
  data: z.strictObject({ state: registerState }),
  async run(context, { state }) {
    const { deps, caller, text } = context;
    const outcome = await confirmRegistration(deps, caller, state);
    switch (outcome.kind) {
      case 'registered': {
        const seen = await lookAtCase(deps, caller, state.groupId, state.code);
        // Pressed long after: it has been withdrawn or concluded since.
        if (seen !== undefined && !isOpen(seen.pointer))
          return answer(context, caseCard(seen, deps.routines, text));
        const world = await registrationPlace(deps, caller, state);
        if (world === undefined) return answer(context, refused(text, text.common.notFound));
        return answer(context, receiptView(world, outcome.pointer, text));
      }
      case 'faults':
        return await showStep(context, state, stepOf(outcome.faults), outcome.faults);
      case 'stale':
        return answer(context, staleCardView(text));
      case 'changed-meanwhile':
        return answer(context, refused(text, text.common.changedMeanwhile));
      case 'notFound':
        return answer(context, refused(text, text.common.notAllowed));
    }
  },
});

const fieldSteps: Readonly<Record<string, StepId>> = {
  owner: 'type',
  categories: 'units',
  meetingId: 'meeting',
};

/** Where the first fault can be mended. */
function stepOf([first]: readonly RegistrationFault[]): StepId {
  const field = first?.field ?? 'type';
  return fieldSteps[field] ?? stepIds.find((id) => id === field) ?? 'type';
}
