import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRoutine } from '../../../src/domain/routine/read-routine.js';

const file = readFileSync(new URL('../../../src/routines/verksam.json', import.meta.url), 'utf8');
const faultsOf = (text: string) => {
  const read = readRoutine(JSON.parse(text));
  return read.kind === 'faults' ? read.faults.map(({ allowed }) => allowed) : [];
};

test.each([
  ['VerkSam Habo', 'VerkSam Zainab'],
  ['Habo kommun', 'Habo kommun - Fatuma'],
  ['Habo vårdcentral', 'Habo vårdcentral, Ulla'],
  ['"Rätt ersättning"', '"Leyla"'],
  ['"Rätt ersättning"', '"Rätt ersättning, Leyla"'],
  ['"Rätt ersättning"', '"Leyla Hassan"'],
])('a routine file in which %s reads %s names someone', (was, is) => {
  expect(file).toContain(was);
  expect(faultsOf(file)).toEqual([]);
  expect(faultsOf(file.replace(was, is))).toContain('text that names nobody');
});
