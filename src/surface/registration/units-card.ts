import { otherUnits } from '../../domain/decisions/cases/unit-choice.js';
import type { CardModel } from '../card/card-model.js';
import type { StepView } from './step-view.js';
import { faultAt, stepCard } from '../card/step-card.js';

/** Step 3: units concerned and what is to be sorted out. */
export function unitsView({ world, faults, ...view }: StepView): CardModel {
  const { text, answers } = view;
  const words = text.register.units;
  return stepCard({
    ...view,
    verb: 'register.units',
    fields: [
      {
        id: 'units',
        label: words.label,
        type: 'expanded-multi',
        hint: words.hint,
        value: answers.units.join(','),
        choices: otherUnits(world).map(({ id, name }) => ({ value: id, title: name })),
        ...faultAt('units', faults, text),
      },
      {
        id: 'categories',
        label: words.categories,
        type: 'expanded-multi',
        value: answers.categories.join(','),
        choices: world.routine.registration.categories.map(({ id, name }) => ({
          value: id,
          title: name[text.locale],
        })),
        ...faultAt('categories', faults, text),
      },
    ],
  });
}
