import { describe, expect, it } from 'vitest';
import { numbersAcross } from '../../../src/domain/privacy/across-fields.js';

describe('a number told in two fields of one form', () => {
  it.each([
    [{ a: '850516', b: '9808' }, ['850516', '9808']],
    [{ a: 'AB 1985-05-16', state: { b: '-9808' } }, ['AB 1985-05-16', '-9808']],
    [{ b: '98 08', list: ['x', '85 05 16'] }, ['98 08', '85 05 16']],
    [{ a: '８５０５１６', b: '9808' }, ['８５０５１６', '9808']],
  ])('is found by its check digit: %j', (form, found) => {
    expect([...numbersAcross(form)].sort()).toEqual([...found].sort());
  });

  it.each([
    { a: '850516', b: '9809' },
    { a: '850516 9808' },
    { a: '850516', b: '9808 eller' },
    { a: '8505161', b: '9808' },
    { a: '851316', b: '9808' },
    { a: 1, b: undefined, c: null },
  ])('is none where a part is missing or the check digit is wrong: %j', (form) => {
    expect(numbersAcross(form).size).toBe(0);
  });

  it('is none where a meeting of 2020–2039 stands beside its time or a year', () => {
    for (let year = 2020; year < 2040; year += 1) {
      for (let i = 0; i < 28; i += 1) {
        const date = `${year}-${String((i % 12) + 1).padStart(2, '0')}-${String(i + 1).padStart(2, '0')}`;
        for (let hour = 0; hour < 24; hour += 1) {
          for (const minute of ['00', '05', '30', '59']) {
            const time = `${String(hour).padStart(2, '0')}${minute}`;
            const colon = `${time.slice(0, 2)}:${minute}`;
            const form = { date, short: date.slice(2), time, colon, year: String(year) };
            if (numbersAcross(form).size > 0) expect.fail(JSON.stringify(form));
          }
        }
      }
    }
  });
});
