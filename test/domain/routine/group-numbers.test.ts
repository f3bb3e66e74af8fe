import { describe, expect, test } from 'vitest';
import { loadRoutines } from '../../../src/adapters/routines/load-routines.js';
import { readNumbers, typedNumbers } from '../../../src/domain/decisions/set-up/typed-numbers.js';
import { numbersIn, numberSettings } from '../../../src/domain/routine/meetings/group-numbers.js';
import { readRoutine } from '../../../src/domain/routine/read-routine.js';
import type { NumberSetting, Routine } from '../../../src/domain/routine/definition/routine-schema.js';

const enrolment = loadRoutines('test/routines').get('enrolment');
const name = { sv: 'Antal platser', en: 'Places' };
const withSettings = (...settings: readonly NumberSetting[]): Routine => ({
  ...enrolment,
  settings: [...settings],
});
const usual = withSettings({ id: 'places', name, min: 1, max: 40, default: 2 });
const unsaid = withSettings({ id: 'places', name, min: 1, max: 40 });

test('what the group has set counts, else what the file proposes, else nothing is known', () => {
  expect(numbersIn(usual, { numbers: { places: 7 } })).toEqual({ places: 7 });
  expect(numbersIn(usual, {})).toEqual({ places: 2 });
  expect(numbersIn(unsaid, {})).toEqual({});
});

test('a number that two routines ask for is one number, within the bounds of both', () => {
  const other = withSettings({ id: 'places', name, min: 3, max: 60 }, { id: 'visits', name, min: 0, max: 9 });
  expect(numberSettings([usual, other]).map(({ id, min, max }) => [id, min, max])).toEqual([
    ['places', 3, 40],
    ['visits', 0, 9],
  ]);
});

describe('numbers as they are typed', () => {
  test.each([
    ['a new one is taken over', unsaid, {}, { places: '5' }, { places: 5 }],
    ['what the file proposes is not stored as if the group had chosen it', usual, {}, { places: '2' }, {}],
    ['what the group chose stays its choice', usual, { places: 3 }, { places: '2' }, { places: 2 }],
    ['one that was never set may stay so', unsaid, {}, { places: '' }, {}],
    ['a card of an earlier release has none', usual, {}, {}, {}],
    [
      'a number of a routine that is not run stays',
      unsaid,
      { visits: 4 },
      { places: '1' },
      { visits: 4, places: 1 },
    ],
  ] as const)('%s', (_, routine, before, typed, numbers) => {
    expect(readNumbers([routine], typed, { numbers: before })).toEqual({ numbers });
  });

  test.each(['0', '41', '-1', '2,5', 'tre', '1e3', '00000'])('%s is a fault at its field', (places) => {
    expect(readNumbers([unsaid], { places }, {})).toEqual({
      faults: [{ field: 'number-places', code: 'number-out-of-range', allowed: '1–40' }],
    });
  });

  test('one that is set is not emptied by leaving the field empty', () => {
    expect(readNumbers([unsaid], { places: '' }, { numbers: { places: 4 } }).faults).toHaveLength(1);
  });

  test('are told apart from the other inputs by their keys alone', () => {
    expect(typedNumbers({ 'number-places': '4', minutes: '60', 'number-': '1', 'number-X': '1' })).toEqual({
      places: '4',
    });
  });
});

test.each([
  ['settings[0].default', [{ id: 'places', name, min: 1, max: 4, default: 5 }]],
  ['settings[0].max', [{ id: 'places', name, min: 5, max: 4 }]],
  [
    'settings[1].id',
    [
      { id: 'places', name, min: 1, max: 4 },
      { id: 'places', name, min: 1, max: 4 },
    ],
  ],
  ['lives[0].stages[2].places.limit', [{ id: 'seats', name, min: 1, max: 4 }]],
])('%s is a fault of the file', (path, settings) => {
  const read = readRoutine({ ...enrolment, settings });
  expect(read.kind === 'faults' && read.faults.map((fault) => fault.path)).toContain(path);
});
