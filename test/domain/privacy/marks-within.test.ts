import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import { randomOf } from './random.js';
import { personalNumber } from './test-numbers.js';

const numbers = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.boolean(), fc.constantFrom('-', '', ' '))
  .map(([seed, long, dash]) => {
    const [year, month, day, four] = personalNumber(randomOf(seed));
    return `${long ? year : year.slice(2)}${month}${day}${dash}${four}`;
  });
const isFound = (text: string) => findPersonalData(text).some(({ type }) => type.endsWith('number'));
const marks = [
  ...'•·;\'"’#→←⇒*~^%!?=&§°|¦・‧∙',
  '->',
  '-->',
  '<-',
  '=>',
  '||',
  '••',
  '\u2800',
  '\u3164',
  '\ud800',
  '\u{1f600}',
];

describe('a mark within a number hides nothing', () => {
  test('wherever it stands, at the first door and at the last', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...marks), fc.nat(), (number, mark, where) => {
        const cut = 1 + (where % (number.length - 1));
        const [before, after] = [number.slice(0, cut), number.slice(cut)];
        if (!/\d$/.test(before) || !/^\d/.test(after)) return;
        const text = `Hej ${before}${mark}${after} tack`;
        expect(isFound(text), text).toBe(true);
        expect(holdsNumber(text), text).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('however many there are', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.array(fc.constantFrom('', '', ...marks), { minLength: 14, maxLength: 14 }),
        (number, between) => {
          const text = [...number]
            .map((one, i) => one + (/^\d\d/.test(number.slice(i)) ? (between[i] ?? '') : ''))
            .join('');
          expect(isFound(`gäller ${text} i dag`), text).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('nor does a slash at the first door', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('/', '\\'), fc.nat(), (number, mark, where) => {
        const digits = number.replace(/\D/g, '');
        const cut = 1 + (where % (digits.length - 1));
        // From the nought of an area on it reads as a phone number, and is found as one.
        if (digits.startsWith('0')) return;
        expect(isFound(`gäller ${digits.slice(0, cut)}${mark}${digits.slice(cut)} i dag`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the place of the find is the whole of it', () => {
    const text = 'Hej 85•0516-98#08 tack';
    expect(findPersonalData(text)).toEqual([{ type: 'personal-number', start: 4, end: 17 }]);
  });
});

describe('letters that look like digits hide none', () => {
  const alikes: Readonly<Record<string, string>> = {
    O: '0',
    о: '0',
    О: '0',
    ο: '0',
    Ο: '0',
    Ø: '0',
    ø: '0',
    օ: '0',
    l: '1',
    I: '1',
    і: '1',
    І: '1',
    ι: '1',
    Ι: '1',
    Ӏ: '1',
    ı: '1',
    З: '3',
    з: '3',
    Ӡ: '3',
    S: '5',
    s: '5',
    Ѕ: '5',
    ѕ: '5',
    B: '8',
    В: '8',
    в: '8',
    Β: '8',
    β: '8',
    ß: '8',
    ẞ: '8',
  };
  test.each(Object.keys(alikes))('%s', (letter) => {
    fc.assert(
      fc.property(numbers, (number) => {
        const text = `gäller ${number.replaceAll(alikes[letter] ?? '', letter)} i dag`;
        expect(isFound(text), text).toBe(true);
        expect(holdsNumber(text), text).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('bars beside each other between digits are ones, or part them', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const barred = number.replace(/(?<=\d)1+(?=\d)/g, (ones) => '|'.repeat(ones.length));
        expect(isFound(`gäller ${barred} nu`), barred).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  'Raderna 1;850;516;9808;3 är antal',
  '10%20%30%40%50%60%',
  'Mått 1200×800×12 mm',
  'Dnr 2012/04512-3, KS 2026/123, 12/34',
  'Öppet 08.00-16.30, 13:00→15:30',
  'Rum 4512·plan 3·hus 2',
  'Priser: 120;450;1 200;89',
  'a=12&b=34&c=5678901',
  '2026/05/12 kl. 13',
  'Ring 036/10 50 00',
])('digits that marks part as lists and days are no number: %s', (text) => {
  expect(findPersonalData(text).filter(({ type }) => type.endsWith('number'))).toEqual([]);
  expect(holdsNumber(text)).toBe(false);
});
