import { referenceFor } from '../../domain/decisions/registration/registration-world.js';
import type { CardModel } from '../card/card-model.js';
import type { StepView } from './step-view.js';
import { faultAt, stepCard } from '../card/step-card.js';

/** Step 4: the number in the own case system. */
export function referenceView({ world, faults, ...view }: StepView): CardModel {
  const { text, answers, rejected } = view;
  const form = referenceFor(world.routine, world.unit, answers.anonymous);
  const words = text.register.reference;
  const fault = rejected.includes('reference')
    ? { fault: text.common.personalDataFault }
    : faultAt('reference', faults, text);
  return stepCard({
    ...view,
    verb: 'register.reference',
    lines: [{ text: text.register.neverPersonal, style: 'subtle' }],
    fields: [
      {
        id: 'reference',
        label: words.label(form?.name[text.locale] ?? ''),
        type: 'text',
        maxLength: 40,
        hint: words.hint(form?.example ?? ''),
        ...(answers.reference === undefined ? {} : { value: answers.reference }),
        ...fault,
      },
    ],
  });
}
