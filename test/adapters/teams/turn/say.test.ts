import { expect, test } from 'vitest';
import { plainWords } from '../../../../src/surface/menu/say.js';

test.each([
  ['Mina ärenden', 'mina ärenden'],
  ['  MINA\u00a0ÄRENDEN.  ', 'mina ärenden'],
  ['mina a\u0308renden', 'mina ärenden'],
  ['hjälp!', 'hjälp'],
  ['\u200bhjälp', 'hjälp'],
  ['', ''],
])('%j is heard as %j', (said, heard) => {
  expect(plainWords(said)).toBe(heard);
});
