import { typed } from '../../form/typed-input.js';
import { judgeUnits, otherUnits } from '../cases/unit-choice.js';
import { idsOf, longestList, type RegistrationStep } from './registration-step.js';

/** Whom it concerns, and what is to be sorted out. */
export const unitsStep: RegistrationStep = {
  id: 'units',
  input: { units: typed(longestList), categories: typed(longestList) },
  merge: (answers, input) => ({
    ...answers,
    units: idsOf(input['units']),
    categories: idsOf(input['categories']),
  }),
  fields(answers, world) {
    return [
      {
        id: 'units',
        label: { word: 'units' },
        type: 'expanded-multi',
        hint: { word: 'unitsHint' },
        value: answers.units.join(','),
        choices: otherUnits(world).map(({ id, name }) => ({ value: id, title: name })),
      },
      {
        id: 'categories',
        label: { word: 'categories' },
        type: 'expanded-multi',
        value: answers.categories.join(','),
        choices: world.routine.registration.categories.map(({ id, name }) => ({ value: id, title: name })),
      },
    ];
  },
  faults: (answers, world) => judgeUnits(world, answers),
  kept: (answers, world) => ({
    ...answers,
    units: chosen(otherUnits(world), answers.units).map(({ id }) => id),
    categories: chosen(world.routine.registration.categories, answers.categories).map(({ id }) => id),
  }),
  facts(answers, world) {
    const units = chosen(otherUnits(world), answers.units);
    const categories = chosen(world.routine.registration.categories, answers.categories);
    const names = <Name>(list: readonly { readonly name: Name }[]) => ({
      all: list.map(({ name }) => name),
      between: ', ',
    });
    return [
      { title: { word: 'unitsConcerned' }, value: names(units) },
      { title: { word: 'toSortOut' }, value: names(categories) },
    ];
  },
};

function chosen<One extends { readonly id: string }>(known: readonly One[], ids: readonly string[]) {
  return known.filter(({ id }) => ids.includes(id));
}
