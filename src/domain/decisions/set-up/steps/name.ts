import { chosenRoutines, knownGroups } from '../chosen-routines.js';
import type { SetupStep } from '../setup-step.js';
import { nameFaults, typed, withAnswers } from '../../../form/typed-input.js';

export const longestName = 80;

/** A group the routine knows, which fills in name and units, or a name of the group's own. */
export const nameStep: SetupStep = {
  id: 'name',
  input: { knownGroup: typed(90), name: typed(longestName) },
  merge(answers, input, world) {
    const known = knownGroups(chosenRoutines(answers, world));
    const picked = input['knownGroup'] ?? (known.length === 0 ? 'own' : undefined);
    const group = known.find((each) => each.key === picked);
    const typedName = input['name'] === '' ? undefined : input['name'];
    const former = known.find((each) => each.key === answers.knownGroup);
    // The former group's name left standing in the field is not a name of one's own.
    const own = typedName === former?.name && picked !== answers.knownGroup ? undefined : typedName;
    const changed = picked !== answers.knownGroup;
    return withAnswers(answers, {
      knownGroup: picked,
      name: own ?? group?.name,
      ...(changed ? { units: group?.units.map((unit) => ({ ...unit })), ownUnit: undefined } : {}),
    });
  },
  fields(answers, world) {
    const known = knownGroups(chosenRoutines(answers, world));
    const choices = [
      ...known.map(({ key, name }) => ({ value: key, title: name })),
      { value: 'own', title: { word: 'own' } as const },
    ];
    const name = {
      id: 'name',
      label: { word: 'name' },
      type: 'text',
      maxLength: longestName,
      value: answers.name,
    } as const;
    if (known.length === 0) return [name];
    const value = answers.knownGroup ?? known[0]?.key ?? 'own';
    return [{ id: 'knownGroup', label: { word: 'knownGroup' }, type: 'choice', choices, value }, name];
  },
  faults(answers, world) {
    const known = knownGroups(chosenRoutines(answers, world));
    const picked = answers.knownGroup;
    if (picked === undefined) return [{ field: 'knownGroup', code: 'required' }];
    if (picked !== 'own' && !known.some((each) => each.key === picked)) {
      return [{ field: 'knownGroup', code: 'unknown-choice' }];
    }
    return nameFaults('name', answers.name, longestName);
  },
};
