import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import { paperWords } from './paper-words.js';
import { randomOf } from './random.js';
import { personalNumber } from './test-numbers.js';

/** A number of the series that the tax agency sets aside for tests, in an ordinary typing. */
const numbers = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom('long', 'short', 'plain', 'longPlain'))
  .map(([seed, how]) => {
    const [year, month, day, four] = personalNumber(randomOf(seed));
    const date = `${year.slice(2)}${month}${day}`;
    return {
      long: `${year}${month}${day}-${four}`,
      short: `${date}-${four}`,
      plain: date + four,
      longPlain: `${year}${month}${day}${four}`,
    }[how as 'long'];
  });
const isFound = (text: string) => findPersonalData(text).some(({ type }) => type.endsWith('number'));

describe('a number that is someone’s is found', () => {
  test('after any word that numbers of papers follow', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...paperWords),
        fc.constantFrom(' ', ': ', ' nr ', ' är ', '#', ' - '),
        (number, word, gap) => {
          expect(isFound(`${word}${gap}${number}`)).toBe(true);
          expect(isFound(`Vi tar ${word}${gap}${number} i morgon`)).toBe(true);
        },
      ),
      { numRuns: 600 },
    );
  });

  const marks = [
    ...'|•·;\'"’/\\#→←⇒–—*~^<>[]{}()&%!?=+_,:.',
    '\u{1f600}',
    '\ud83d',
    '\udc00',
    '\u200b',
    '\u2066',
    '\u00ad',
    '\u0301',
  ];
  test('beside any mark, on either side and between date and last four', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...marks), fc.constantFrom(...marks), (number, before, after) => {
        expect(isFound(`${before}${number}${after}`)).toBe(true);
        expect(isFound(`se ${before} ${number} ${after} nu`)).toBe(true);
        const digits = number.replace('-', '');
        const parted = `${digits.slice(0, -4)}${after}${digits.slice(-4)}`;
        expect(isFound(`se ${parted} nu`)).toBe(true);
      }),
      { numRuns: 800 },
    );
  });

  const keycap = (digit: string) => `${digit}\ufe0f\u20e3`;
  const shift = (from: number, zero: number) => (digit: string) =>
    String.fromCodePoint(digit === '0' ? zero : from + Number(digit) - 1);
  const dressed: Readonly<Record<string, (digit: string) => string>> = {
    keycaps: keycap,
    circled: shift(0x2460, 0x24ea),
    'negative circled': shift(0x2776, 0x24ff),
    'double circled': shift(0x24f5, 0x24ea),
    'sans-serif circled': shift(0x2780, 0x1f10b),
    parenthesized: (digit) => (digit === '0' ? '0' : String.fromCodePoint(0x2474 + Number(digit) - 1)),
    'full width': (digit) => String.fromCodePoint(0xff10 + Number(digit)),
    'Arabic-Indic': (digit) => String.fromCodePoint(0x660 + Number(digit)),
    Devanagari: (digit) => String.fromCodePoint(0x966 + Number(digit)),
    'mathematical bold': (digit) => String.fromCodePoint(0x1d7ce + Number(digit)),
    superscript: (digit) => [...'⁰¹²³⁴⁵⁶⁷⁸⁹'][Number(digit)] ?? digit,
    'half surrogates between': (digit) => `${digit}\ud800`,
    'zero width between': (digit) => `${digit}\u200d`,
    'capital o': (digit) => (digit === '0' ? 'O' : digit),
    'Cyrillic o': (digit) => (digit === '0' ? 'О' : digit),
    'Greek o': (digit) => (digit === '0' ? 'Ο' : digit),
    'S for 5': (digit) => (digit === '5' ? 'S' : digit),
    'B for 8': (digit) => (digit === '8' ? 'B' : digit),
    'l for 1': (digit) => (digit === '1' ? 'l' : digit),
  };
  test.each(Object.keys(dressed))('in digits that are dressed up: %s', (how) => {
    const dress = dressed[how] ?? keycap;
    fc.assert(
      fc.property(numbers, (number) => {
        const written = [...number].map((one) => (one === '-' ? one : dress(one))).join('');
        expect(isFound(`gäller ${written} i dag`)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['20llllll-9929', 'llllll-9929', 'llllll9929', '20llllll98l2', 'IIIIII-98I2'])(
    'when a whole day of birth is letters: %s',
    (written) => {
      expect(isFound(`gäller ${written} i dag`)).toBe(true);
    },
  );

  const neighbours = [
    () => randomUUID(),
    () => 'Dnr 2026/123',
    () => 'KS 2025-00412',
    () => 'BCD-FGH3',
    () => '2026-05-12',
    () => '13:00-15:30',
    () => 'https://example.se/a?b=1',
    () => '19:abc@thread.tacv2',
    () => '556016-0680',
  ];
  test('beside ids, codes, dates and numbers of papers', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(...neighbours),
        fc.constantFrom(' ', ', ', ' / ', '\n', ' | '),
        (number, make, gap) => {
          expect(isFound(`${make()}${gap}${number}`)).toBe(true);
          expect(isFound(`${number}${gap}${make()}`)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('inside a link, as it is or decoded once or twice', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.constantFrom(0, 1, 2),
        fc.constantFrom('?id=', '/', '#', '/19%3a/'),
        (number, times, gap) => {
          const percent = times === 2 ? '%25' : '%';
          const hidden = [...number].map((one) => `${percent}${one.charCodeAt(0).toString(16)}`).join('');
          const written = times === 0 ? number : hidden;
          const text = `https://example.se/arende${gap}${written}`;
          expect(isFound(text)).toBe(true);
          expect(holdsNumber(text)).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('a number of which a part stands in a link and the rest beside it is found', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const digits = number.replace('-', '');
      const text = `https://example.se/${digits.slice(0, -4)} ${digits.slice(-4)}`;
      expect(isFound(text)).toBe(true);
      expect(holdsNumber(text)).toBe(true);
    }),
  );
});

describe('real links of meetings', () => {
  const base64 = () => Buffer.from(randomUUID()).toString('base64');
  const digit = (n: number) =>
    Array.from({ length: n }, () => Math.trunc(Math.random() * 10))
      .join('')
      .replace(/^0/, '1');
  const makers: Readonly<Record<string, () => string>> = {
    Teams: () =>
      `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${base64()}%40thread.v2/0?context=%7b%22Tid%22%3a%22${randomUUID()}%22%2c%22Oid%22%3a%22${randomUUID()}%22%7d`,
    'Teams, decoded': () =>
      `https://teams.microsoft.com/l/meetup-join/19:meeting_${base64()}@thread.v2/0?context={"Tid":"${randomUUID()}","Oid":"${randomUUID()}"}`.replaceAll(
        '"',
        '%22',
      ),
    'Teams, in a channel': () =>
      `https://teams.microsoft.com/l/meetup-join/19%3a${randomUUID().replaceAll('-', '')}%40thread.tacv2/${digit(13)}?context=%7b%22Tid%22%3a%22${randomUUID()}%22%2c%22Oid%22%3a%22${randomUUID()}%22%7d`,
    'Teams, short': () =>
      `https://teams.microsoft.com/meet/${digit(14)}?p=${randomUUID().replaceAll('-', '').slice(0, 18)}`,
    Zoom: () => `https://region.zoom.us/j/${digit(11)}?pwd=${randomUUID().replaceAll('-', '')}`,
    Webex: () => `https://region.webex.com/region/j.php?MTID=m${randomUUID().replaceAll('-', '')}`,
    'Google Meet': () => 'https://meet.google.com/abc-defg-hij',
    Skype: () => `https://join.skype.com/${randomUUID().replaceAll('-', '').slice(0, 12)}`,
  };
  test.each(Object.keys(makers))('of %s always pass, at the first door and at the last', (kind) => {
    const make = makers[kind] ?? (() => '');
    const links = Array.from({ length: 2500 }, make);
    expect(links.filter((one) => findPersonalData(one).length > 0 || holdsNumber(one))).toEqual([]);
  });

  test.each([
    (number: string) =>
      `https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=${number}`,
    (number: string) => `https://teams.microsoft.com/meet/2345678901234?p=abcdefgh1234&namn=${number}`,
    (number: string) => `https://teams.microsoft.com/meet/${number}/x`,
    (number: string) => `https://evilzoom.us/j/${number}`,
    (number: string) => `https://region.webex.com/region/j.php?MTID=${number}`,
    (number: string) => `https://example.se/l/meetup-join/19%3ameeting_${number}%40thread.v2/0`,
  ])('and no other link, or other part of one, hides a number: %s', (make) => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(isFound(make(number))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('other identities of people', () => {
  test.each([
    'LMA-kort 50-123456',
    'lma-nummer: 12345678',
    'LMA nr 87654321',
    'dossiernummer 8-123456',
    'Dossier nr 10 123 456',
    'Migrationsverkets beteckning 12-345678',
    'passnummer AB1234567',
    'pass nr 12345678',
    'passport no. X1234567',
    'passport number 987654321',
    'id-kort 123456789',
    'UT-kort SE1234567',
    'uppehållstillståndskort 1234567',
    'nationellt id 1234567890123',
  ])('“%s” is found', (text) => {
    expect(findPersonalData(`Gäller ${text}, tack`).map(({ type }) => type)).toContain('other-identity');
  });

  test.each([
    'Passet är 13.00–16.00 i dag',
    'Passa på 12 maj kl. 13.00',
    'Beteckning KS 2026/123',
    'Dossier till mötet 2026-05-12',
    'Passar 12 maj eller 19 maj?',
    'Vi behöver 12 pass till 2026',
    'Passerkort till rum 4512',
  ])('“%s” is not', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});
