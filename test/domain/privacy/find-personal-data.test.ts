import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBase, codeLength, newCaseCode } from '../../../src/domain/case/case-code.js';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';

// Invented numbers of the series that the tax agency sets aside for tests.
const types = (text: string) => findPersonalData(text).map(({ type }) => type);

describe('personal data', () => {
  it.each([
    '19121212-1212',
    '191212121212',
    '121212-1212',
    '1212121212',
    '121212+1212',
    '121212 1212',
    '19 12 12 12 - 12 12',
    '1912-12-12-1212',
    '12.12.12.1212',
    '１２１２１２－１２１２',
    '١٢١٢١٢-١٢١٢',
    '121212–1212',
    '121212\u00a01212',
    '12\u200b1212\u200d-12\u00ad12',
    'ring om 121212-1212, tack',
    '121212-1213',
  ])('is found in “%s”', (text) => {
    expect(types(text)).toEqual(['personal-number']);
  });

  it.each(['19121272-1219', '121272-1219', '12 12 72 12 19'])(
    'knows the coordination number “%s”',
    (text) => {
      expect(types(text)[0]).toBe('coordination-number');
    },
  );

  it.each([
    '070-123 45 67',
    '0701234567',
    '+46 70 123 45 67',
    '0046701234567',
    '036-12 34 56',
    '(036) 12 34 56 7',
    '+46(0)70-1234567',
  ])('is found in the phone number “%s”', (text) => {
    expect(types(text)).toEqual(['phone']);
  });

  it.each([
    'nagon@exempel.se',
    'Någon.Annan@exempel.co.uk',
    'nagon (at) exempel.se',
    'nagon snabel-a exempel.se',
  ])('is found in the address “%s”', (text) => {
    expect(types(text)).toEqual(['email']);
  });

  it.each([
    '2026-05-12',
    '2026-05-12 kl. 13.00',
    '2026-05-04 2026-05-05',
    '2026-07-06, 2026-07-07, 2026-07-08; 2026-07-09',
    'kl. 08.00–10.00',
    '12 maj 2026 13.00',
    'IFO-2026-1234',
    'VC4821',
    '20000000-0000-4000-8000-000000000001',
    '19851012-1234-4123-8123-123456789012',
    '10000000-0000-4000-8000-000000000001|20000000-0000-4000-8000-000000000004',
    '19:habo@thread.tacv2',
    'Rum 1203, plan 4',
    '2026-05-12T11:00:00.000Z',
    '@Samråd anmäl ärende',
    'Hälsans vårdcentral 2',
  ])('is not found in “%s”', (text) => {
    expect(types(text)).toEqual([]);
  });

  it('is not found in any list of dates', () => {
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((n) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', ', ', '; ', ' – ', '\n'),
        (days, between) => {
          expect(types(days.join(between))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is not found in a line of an agenda, whatever its code and times', () => {
    const anyCode = fc
      .array(fc.integer({ min: 0, max: codeBase - 1 }), { minLength: codeLength, maxLength: codeLength })
      .map(newCaseCode);
    const anyTime = fc.integer({ min: 0, max: 24 * 12 - 1 }).map((n) => {
      const two = (part: number) => String(part).padStart(2, '0');
      return `${two(Math.floor(n / 12))}.${two((n % 12) * 5)}`;
    });
    fc.assert(
      fc.property(anyCode, anyCode, anyTime, anyTime, (code, other, from, to) => {
        for (const line of [
          `${from}–${to}  ${code}`,
          `Svara på ärende ${code}, ${other}.`,
          `${code} ${from.replace('.', ':')}`,
        ]) {
          expect(types(line), line).toEqual([]);
          expect(holdsNumber(line), line).toBe(false);
        }
      }),
      { numRuns: 20_000 },
    );
    expect(holdsNumber('Grupp 121212-1212')).toBe(true);
  });

  it('stands where the finding says, in UTF-16 units', () => {
    const text = '👍 121212-1212 och nagon@exempel.se';
    const cut = findPersonalData(text).map(({ start, end }) => text.slice(start, end));
    expect(cut).toEqual(['121212-1212', 'nagon@exempel.se']);
  });

  it('is found wherever it stands among other words, in order and without overlap', () => {
    const word = fc.stringMatching(/^[a-zåäö ]{0,20}$/);
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const found = findPersonalData(`${a} 121212-1212 ${b} 070-1234567 ${c}`);
        expect(found.map(({ type }) => type)).toEqual(['personal-number', 'phone']);
        expect(
          found.every(({ start, end }, i) => start < end && end <= (found[i + 1]?.start ?? Infinity)),
        ).toBe(true);
      }),
    );
  });

  it('is sought in time that grows with the text, whatever it holds', () => {
    for (const piece of ['1 ', '0 - ', 'a.', '1-', '@a.', '(at) ', '+']) {
      const text = piece.repeat(20_000);
      const started = performance.now();
      findPersonalData(text);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});
