import { isRoleIn, rolesIn } from '../../../routine/definition/roles.js';
import { chosenRoutines } from '../chosen-routines.js';
import type { SetupFault } from '../setup-answers.js';
import type { SetupStep } from '../setup-step.js';
import { typed, wholeNumber, withAnswers } from '../../../form/typed-input.js';

/** Which unit and role the coordinator has beside being coordinator. */
export const yourselfStep: SetupStep = {
  id: 'yourself',
  input: { ownUnit: typed(3), ownRole: typed(40) },
  merge: (answers, input) => withAnswers(answers, { ownUnit: input['ownUnit'], ownRole: input['ownRole'] }),
  fields(answers, world) {
    const units = (answers.units ?? []).map(({ name }, index) => ({
      value: String(index),
      title: name,
    }));
    const roles = rolesIn(chosenRoutines(answers, world));
    const role = answers.ownRole ?? roles.find((each) => each.value === 'representative')?.value;
    return [
      {
        id: 'ownUnit',
        label: { word: 'ownUnit' },
        type: 'choice',
        choices: units,
        value: answers.ownUnit ?? '0',
      },
      {
        id: 'ownRole',
        label: { word: 'ownRole' },
        type: 'choice',
        choices: roles.map(({ value, name }) => ({ value, title: name })),
        value: role,
      },
    ];
  },
  faults(answers, world) {
    const faults: SetupFault[] = [];
    const units = answers.units?.length ?? 0;
    if (answers.ownUnit === undefined) faults.push({ field: 'ownUnit', code: 'required' });
    else if (wholeNumber(answers.ownUnit, 0, units - 1) === undefined) {
      faults.push({ field: 'ownUnit', code: 'unknown-choice' });
    }
    if (answers.ownRole === undefined) faults.push({ field: 'ownRole', code: 'required' });
    else if (!isRoleIn(chosenRoutines(answers, world), answers.ownRole)) {
      faults.push({ field: 'ownRole', code: 'unknown-choice' });
    }
    return faults;
  },
};
