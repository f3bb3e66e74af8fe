import { expect, test } from 'vitest';
import { newCaseCode } from '../../src/domain/model/case/case-code.js';
import { openTown } from './town.js';

test('who guesses codes learns nothing, and must wait after twenty in vain', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('karin', 'Karin Ek');
  const list = await town.say('karin', 'mina ärenden');
  const answers: string[] = [];
  for (let i = 0; i < 22; i += 1) {
    const screen = await town.press('karin', list, 'Sök', { search: newCaseCode([i, 1, 2, 3, 4, 5]) });
    answers.push(JSON.stringify(screen.card));
  }
  const told = (text: string) => answers.filter((one) => one.includes(text)).length;
  expect(told('Det finns inte, eller så hör det till en grupp där du inte är med.')).toBe(20);
  expect(told('Det blev för många sökningar.')).toBe(2);
  expect(town.logged.filter((line) => line.includes('search.too-many')).length).toBe(1);
  await town.move('maria', 'Maria Lund');
  const hers = await town.press('maria', await town.say('maria', 'mina ärenden'), 'Sök', {
    search: newCaseCode([9, 1, 2, 3, 4, 5]),
  });
  expect(JSON.stringify(hers.card)).toContain('Det finns inte');
  await town.close();
});
