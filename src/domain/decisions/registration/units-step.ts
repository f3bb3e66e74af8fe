import { idsOf, longestList, typed } from '../../form/typed-input.js';
import type { Phrase } from '../../form/phrase.js';
import type { FormField } from '../../form/step.js';
import { judgeUnits, otherUnits, type UnitChoice } from '../cases/unit-choice.js';
import type { RegistrationAnswers, RegistrationWord } from './registration-answers.js';
import type { RegistrationStep } from './registration-step.js';

type Chosen = Pick<RegistrationAnswers, 'units' | 'categories'>;

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
    const [units, ...rest] = unitFields(world, answers);
    return [{ ...units, hint: { word: 'unitsHint' } }, ...rest];
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

type Fields = readonly [FormField<RegistrationWord>, FormField<RegistrationWord>];

/** Units concerned and what is to be sorted out; asked again when a case is changed. */
export function unitFields(choice: UnitChoice, { units, categories }: Chosen): Fields {
  const choices = (list: readonly { readonly id: string; readonly name: Phrase<RegistrationWord> }[]) =>
    list.map(({ id, name }) => ({ value: id, title: name }));
  return [
    {
      ...{ id: 'units', label: { word: 'units' }, type: 'expanded-multi' },
      ...{ value: units.join(','), choices: choices(otherUnits(choice)) },
    },
    {
      ...{ id: 'categories', label: { word: 'categories' }, type: 'expanded-multi' },
      ...{ value: categories.join(','), choices: choices(choice.routine.registration.categories) },
    },
  ];
}
