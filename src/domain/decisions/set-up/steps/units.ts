import type { z } from 'zod';
import { chosenRoutines, partiesOf } from '../chosen-routines.js';
import type { SetupFault } from '../setup-answers.js';
import type { SetupStep } from '../setup-step.js';
import { nameFaults, typed, withAnswers } from '../../../form/typed-input.js';
import { longestName } from './name.js';

export const mostUnits = 20;
const spareRows = 3;

const rows = Array.from({ length: mostUnits }, (_, index) => index);

const input: Record<string, z.ZodType<string | undefined>> = Object.fromEntries(
  rows.flatMap((row) => [
    [`unit${row}`, typed(longestName)],
    [`party${row}`, typed(40)],
  ]),
);

/** The units of the group; a name taken away takes the unit away. */
export const unitsStep: SetupStep = {
  id: 'units',
  input,
  merge(answers, typedIn) {
    const units = rows.flatMap((row) => {
      const name = typedIn[`unit${row}`] ?? '';
      return name === '' ? [] : [{ name, party: typedIn[`party${row}`] ?? '' }];
    });
    const former = answers.units?.map((unit) => unit.name).join('|');
    const same = former === units.map((unit) => unit.name).join('|');
    return withAnswers(answers, { units, ...(same ? {} : { ownUnit: undefined }) });
  },
  fields(answers, world) {
    const units = answers.units ?? [];
    const parties = partiesOf(chosenRoutines(answers, world));
    const choices = parties.map(({ id, name }) => ({ value: id, title: name }));
    return rows.slice(0, Math.max(4, units.length + spareRows)).flatMap((row) => {
      const { name, party } = units[row] ?? {};
      const of = [String(row + 1)];
      return [
        {
          ...{ id: `unit${row}`, label: { word: 'unitName', of }, value: name },
          ...{ type: 'text', maxLength: longestName },
        } as const,
        {
          id: `party${row}`,
          label: { word: 'unitParty', of },
          type: 'choice',
          choices,
          value: party,
        } as const,
      ];
    });
  },
  notes: () => [{ says: { word: 'unitsHint' }, style: 'subtle' }],
  faults(answers, world) {
    const units = answers.units ?? [];
    if (units.length === 0) return [{ field: 'unit0', code: 'no-units' }];
    if (units.length > mostUnits)
      return [{ field: 'unit0', code: 'too-many-units', allowed: String(mostUnits) }];
    const parties = new Set(partiesOf(chosenRoutines(answers, world)).map((party) => party.id));
    const seen = new Set<string>();
    return units.flatMap((unit, row): readonly SetupFault[] => {
      const key = unit.name.trim().toLocaleLowerCase('sv');
      const twice = seen.has(key);
      seen.add(key);
      return [
        ...nameFaults(`unit${row}`, unit.name, longestName),
        ...(twice ? [{ field: `unit${row}`, code: 'unit-twice' } as const] : []),
        ...(parties.has(unit.party) ? [] : [{ field: `party${row}`, code: 'required' } as const]),
      ];
    });
  },
};
