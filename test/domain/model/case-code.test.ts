import fc from 'fast-check';
import { createRandomIds } from '../../../src/adapters/ids/random-ids.js';
import { describe, expect, it } from 'vitest';
import {
  codeBase,
  codeLength,
  newCaseCode,
  parseCaseCode,
} from '../../../src/domain/model/case/case-code.js';

const anyCode = fc
  .array(fc.integer({ min: 0, max: codeBase - 1 }), { minLength: codeLength, maxLength: codeLength })
  .map(newCaseCode);
const characters = [...'BCDFGHJKMNPRSTZ23456789'];

describe('a case code', () => {
  it('is read in any case, with or without hyphen and blanks', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        expect(code).toMatch(/^[B-Z2-9]{3}-[B-Z2-9]{4}$/);
        for (const typed of [
          code,
          code.toLowerCase(),
          code.replace('-', ''),
          ` ${code.replace('-', ' ')} `,
        ]) {
          expect(parseCaseCode(typed)).toBe(code);
        }
      }),
    );
  });

  it('with one wrong character or two swapped is no code', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const plain = code.replace('-', '');
        // Every place and every other character, every two neighbours: none is left to chance.
        const wrong = [...plain].flatMap((right, at) =>
          characters
            .filter((one) => one !== right)
            .map((one) => plain.slice(0, at) + one + plain.slice(at + 1)),
        );
        const swapped = [...plain].slice(1).flatMap((b, at) => {
          const a = plain.charAt(at);
          return a === b ? [] : [plain.slice(0, at) + b + a + plain.slice(at + 2)];
        });
        expect(wrong).toHaveLength(7 * 22);
        expect([...wrong, ...swapped].filter((one) => parseCaseCode(one) !== undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing: codes drawn after one another share no more than chance', () => {
    const ids = createRandomIds();
    const codes = Array.from({ length: 2000 }, () => newCaseCode(ids.integers(codeLength, codeBase)));
    // Two of 2000 are equal once in some 75 runs, four pairs once in a billion; who draws one that is taken draws again.
    expect(new Set(codes).size).toBeGreaterThan(2000 - 4);
    // As often above as below the one before: no order in time.
    const rising = codes.filter((code, i) => i > 0 && code > (codes[i - 1] ?? '')).length;
    expect(rising).toBeGreaterThan(850);
    expect(rising).toBeLessThan(1150);
    const firsts = new Set(codes.map((code) => code.charAt(0)));
    expect(firsts.size).toBe(codeBase);
  });

  it.each([
    'BCD\u2011FGH3',
    'BCD\u2013FGH3',
    'BCD\u2212FGH3',
    'bcd\u2013fgh3',
    'BCD\uff0dFGH3',
    'BCD\ufe63FGH3',
    '\u200bBCD-FGH3',
    'BCD-\u2060FGH3\ufeff',
    'BCD\u00adFGH3',
    'BCD\u00a0FGH3',
    'BCD-FGH3.',
    '”BCD-FGH3”',
    '(BCD-FGH3)',
    'ＢＣＤ-ＦＧＨ3',
  ])('comes back from Word, Outlook and phones as %j', (text) => {
    expect(parseCaseCode(text)).toBe('BCD-FGH3');
  });

  it.each(['', 'hej', 'AAA-AAAA', 'BBB-BBB', '1234567'])('is not “%s”', (text) => {
    expect(parseCaseCode(text)).toBeUndefined();
  });
});
