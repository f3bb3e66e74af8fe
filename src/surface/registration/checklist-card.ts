import { checklistFor } from '../../domain/decisions/registration/registration-world.js';
import type { CardModel } from '../card/card-model.js';
import type { StepView } from './step-view.js';
import { faultAt, stepCard } from '../card/step-card.js';

/** Step 2: what must be done first, and for each missing item what to do. */
export function checklistView({ world, faults, ...view }: StepView): CardModel {
  const { text, answers } = view;
  const { locale } = text;
  const words = text.register.checklist;
  const tasks = checklistFor(world.routine, answers.type, answers.anonymous);
  const missing = faults.flatMap((fault) => fault.items ?? []);
  const lines = tasks
    .filter(({ id }) => missing.includes(id))
    .map((task) => ({
      text: words.first(task.name[locale], task.whenMissing[locale]),
      style: 'warning' as const,
    }));
  return stepCard({
    ...view,
    verb: 'register.checklist',
    lines,
    fields: [
      {
        id: 'checklist',
        label: words.label,
        type: 'expanded-multi',
        hint: words.hint,
        value: answers.checklist.join(','),
        choices: tasks.map(({ id, name, required }) => ({
          value: id,
          title: required ? name[locale] : `${name[locale]} (${words.optional})`,
        })),
        ...(missing.length > 0 ? {} : faultAt('checklist', faults, text)),
      },
    ],
  });
}
