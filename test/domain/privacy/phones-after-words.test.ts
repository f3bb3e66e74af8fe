import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { paperWords } from './paper-words.js';
import { randomOf } from './random.js';
import { personalNumber } from './test-numbers.js';

const digits = (least: number, most = least) =>
  fc.stringMatching(new RegExp(`^[2-9]\\d{${least - 1},${most - 1}}$`));
const inTwos = (digitsOfOne: string) => digitsOfOne.replace(/(\d{2,3}?)(?=(?:\d\d)+$)/g, '$1 ').trim();
const area = fc.constantFrom('8', '31', '36', '40', '46', '90', '10', '380', '480', '651', '910');
const mobile = fc.constantFrom('70', '72', '73', '76', '79');
const country = fc.constantFrom('46', '47', '45', '358', '48', '49', '380', '252', '963');

/** National forms, from the nought on. */
const national = fc
  .oneof(fc.tuple(area, digits(6)), fc.tuple(fc.constant('8'), digits(6, 8)), fc.tuple(mobile, digits(7)))
  .chain(([first, rest]) =>
    fc.constantFrom(
      `0${first}${rest}`,
      `0${first}-${rest}`,
      `0${first} ${rest}`,
      `0${first}/${rest}`,
      `0${first}-${inTwos(rest)}`,
      `0${first} - ${inTwos(rest)}`,
      `0${first} ${inTwos(rest)}`,
    ),
  );
/** Of Sweden and of other countries, as they are called from abroad. */
const abroad = fc
  .tuple(country, fc.oneof(area, mobile), digits(6))
  .chain(([land, first, rest]) =>
    fc.constantFrom(
      ...['+', '00'].flatMap((plus) => [
        `${plus}${land}${first}${rest}`,
        `${plus}${land} ${first} ${rest}`,
        `${plus}${land} ${first}-${inTwos(rest)}`,
        `${plus}${land} (0)${first}-${inTwos(rest)}`,
        `${plus}${land}-${first}-${rest}`,
      ]),
    ),
  );
const bare = fc.tuple(mobile, digits(7)).map(([first, rest]) => `46${first}${rest}`);
const gaps = [' ', ': ', ' nr ', ' är ', ' 1234 ', ' 8327-9 '];
/** Some phone numbers read as a day and four digits as well, and are found as such. */
const holdsNumber = (text: string) =>
  findPersonalData(text).some(({ type }) => type === 'phone' || type.endsWith('number'));

test('a day of birth and its last four, told apart, are found after any such word', () => {
  const random = randomOf(5);
  for (const word of paperWords) {
    const [year, month, day, four] = personalNumber(random);
    expect(holdsNumber(`${word} ${year}${month}${day}, sista fyra ${four}`), word).toBe(true);
  }
});

describe('a phone number is found after any word that numbers of papers follow', () => {
  test.each([
    ['national', national],
    ['from abroad', abroad],
    ['a mobile without its plus', bare],
  ] as const)('%s', (_how, phones) => {
    fc.assert(
      fc.property(phones, fc.constantFrom(...paperWords), fc.constantFrom(...gaps), (phone, word, gap) => {
        expect(holdsNumber(`${word}${gap}${phone}`)).toBe(true);
        expect(holdsNumber(`Vi tar ${word}${gap}${phone}, tack`)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('and what such words mostly stand before is left alone', () => {
    for (const said of [
      ...['bankgiro 123-4567', 'pg 12 34 56-7', 'ocr 1234567890123', 'faktura 20260512-01', 'kod 0412'],
      ...[
        'dnr 0412/2025',
        'dnr KS 2026/00123',
        'diarienr 0380-2026/12',
        'ärendenummer 00012345',
        'pin 00000000',
      ],
      ...['konto 8327-9 123 456 789-0', 'clearing 8327 konto 1234567', 'order 00123456', 'portkod 0912#'],
      ...['mötes-id 312 456 789 012', 'målnummer T 123-26', 'kundnummer 00 12 34 56', 'org.nr 082943-3965'],
    ])
      expect(findPersonalData(`Se ${said} i dag`), said).toEqual([]);
  });
});
