import { describe, expect, it, test } from 'vitest';
import { numbersAcross } from '../../../src/domain/privacy/across-fields.js';
import { randomOf } from './random.js';
import { personalNumber } from './test-numbers.js';

describe('a number told in two fields of one form', () => {
  it.each([
    [{ a: '850516', b: '9808' }, ['850516', '9808']],
    [{ a: 'AB 1985-05-16', state: { b: '-9808' } }, ['AB 1985-05-16', '-9808']],
    [{ b: '98 08', list: ['x', '85 05 16'] }, ['98 08', '85 05 16']],
    [{ a: '８５０５１６', b: '9808' }, ['８５０５１６', '9808']],
    [{ a: '850516', b: '9808 eller' }, ['850516', '9808 eller']],
    [{ a: '85O516', b: '98O8' }, ['85O516', '98O8']],
    [{ a: 'Enhet 2 850516', b: 'sista 9808' }, ['Enhet 2 850516', 'sista 9808']],
    [{ b: 'slutar på 9808', a: '850516, 2026-05-12' }, ['850516, 2026-05-12', 'slutar på 9808']],
    [{ a: '850516', b: 'https://example.se/9808' }, ['850516', 'https://example.se/9808']],
    [{ a: '2026-05-12', b: 'sista fyra 9804' }, ['2026-05-12', 'sista fyra 9804']],
    [{ a: '8505', b: '16', c: '9808' }, ['8505', '16', '9808']],
    [{ a: '9808', b: '16', c: '8505' }, ['9808', '16', '8505']],
  ])('is found by its check digit: %j', (form, found) => {
    expect([...numbersAcross(form)].sort()).toEqual([...found].sort());
  });

  it.each([
    { a: '850516', b: '9809' },
    { a: '850516 9808' },
    { a: '8505161', b: '9808' },
    { a: '851316', b: '9998' },
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

  test('is found wherever it is cut, in either order of the fields, in any typing', () => {
    const typings: readonly ((text: string) => string)[] = [
      (text) => text,
      (text) => text.replace(/(?<=\d)0|0(?=\d)/, 'O'),
      (text) => text.replace(/(?<=\d)1|1(?=\d)/, 'l'),
      // So few digits say nothing beside words.
      (text) => (text.replace(/\D/g, '').length < 3 ? text : `Enhet ${text}`),
      (text) => `(${text})`,
      (text) => (text.replace(/\D/g, '').length < 3 ? text : `${text} hos oss`),
      (text) => [...text].join(' '),
    ];
    const random = randomOf(14);
    for (let i = 0; i < 60; i += 1) {
      const [year, month, day, four] = personalNumber(random);
      const short = year.slice(2) + month + day;
      for (const number of [`${short}-${four}`, short + four, `${year}${month}${day}-${four}`])
        for (let cut = 1; cut < number.length; cut += 1)
          for (const typing of typings) {
            const [a, b] = [typing(number.slice(0, cut)), typing(number.slice(cut))];
            for (const form of [
              { a, b },
              { b, a },
              { x: 'Habo kommun', list: [b], state: { a } },
            ])
              if (numbersAcross(form).size !== 2) expect.fail(JSON.stringify(form));
          }
    }
  });

  test('is none among what forms hold: days, times, lengths, rooms, ids, diary numbers, lists of limits', () => {
    const random = randomOf(41);
    const nn = (below: number, from = 0) => String(from + random.below(below)).padStart(2, '0');
    const letters = [...'abcdefghjkmnpqrstuvwxyz23456789'];
    const alarms = Array.from({ length: 20_000 }, () => ({
      first: `20${nn(20, 20)}-${nn(12, 1)}-${nn(28, 1)}`,
      until: `20${nn(20, 20)}-${nn(12, 1)}-${nn(28, 1)}`,
      time: `${nn(24)}:${nn(12)}`,
      ends: `${nn(24)}.${random.pick(['00', '10', '15', '30', '45', '50'])}`,
      minutes: random.pick(['30', '45', '60', '90', '120']),
      place: `Rum ${1000 + random.below(9000)}, plan ${random.below(9)}`,
      unit: `u-${Array.from({ length: 12 }, () => random.pick(letters)).join('')}`,
      diary: `KS 2026-00${100 + random.below(900)}`,
      limits: { a: String(random.below(30)), b: String(random.below(100)), c: String(random.below(400)) },
      closedDays: `20${nn(20, 20)}-${nn(12, 1)}-${nn(28, 1)}, 20${nn(20, 20)}-${nn(12, 1)}-${nn(28, 1)}`,
    })).filter((form) => numbersAcross(form).size > 0);
    expect(alarms).toEqual([]);
  });
});
