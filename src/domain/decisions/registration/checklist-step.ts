import { idsOf, longestList, typed } from '../../form/typed-input.js';
import type { RegistrationAnswers } from './registration-answers.js';
import type { RegistrationStep } from './registration-step.js';
import { checklistFor, type RegistrationWorld } from './registration-world.js';

/** What must be done first, and for each missing item what to do. */
export const checklistStep: RegistrationStep = {
  id: 'checklist',
  input: { checklist: typed(longestList) },
  isAsked: (answers, world) => asked(answers, world).length > 0,
  merge: (answers, input) => ({ ...answers, checklist: idsOf(input['checklist']) }),
  fields(answers, world) {
    return [
      {
        id: 'checklist',
        label: { word: 'checklist' },
        type: 'expanded-multi',
        hint: { word: 'checklistHint' },
        value: answers.checklist.join(','),
        choices: asked(answers, world).map(({ id, name, required }) => ({
          value: id,
          title: required ? name : { word: 'optional', of: [name] },
        })),
      },
    ];
  },
  faults(answers, world) {
    const tasks = asked(answers, world);
    if (answers.checklist.some((id) => tasks.every((task) => task.id !== id))) {
      return [{ field: 'checklist', code: 'unknown' }];
    }
    return tasks
      .filter(({ id, required }) => required && !answers.checklist.includes(id))
      .map(({ id, name, whenMissing }) => ({
        field: `checklist.${id}`,
        code: 'missing',
        says: { word: 'notDone', of: [name, whenMissing] },
      }));
  },
  kept(answers, world) {
    const known = new Set(asked(answers, world).map(({ id }) => id));
    return { ...answers, checklist: answers.checklist.filter((id) => known.has(id)) };
  },
  facts(answers, world) {
    const done = asked(answers, world).filter(({ id }) => answers.checklist.includes(id));
    return [{ title: { word: 'done' }, value: { all: done.map(({ name }) => name), between: ', ' } }];
  },
};

function asked({ type, anonymous }: RegistrationAnswers, { routine }: RegistrationWorld) {
  return checklistFor(routine, type, anonymous);
}
