import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBase, codeLength, newCaseCode, parseCaseCode } from '../../../src/domain/case/case-code.js';

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
      fc.property(anyCode, fc.nat(6), fc.constantFrom(...characters), (code, at, other) => {
        const plain = code.replace('-', '');
        fc.pre(plain.charAt(at) !== other);
        expect(parseCaseCode(plain.slice(0, at) + other + plain.slice(at + 1))).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(anyCode, fc.nat(5), (code, at) => {
        const [a = '', b = ''] = code.replace('-', '').slice(at);
        fc.pre(a !== b);
        const plain = code.replace('-', '');
        expect(parseCaseCode(plain.slice(0, at) + b + a + plain.slice(at + 2))).toBeUndefined();
      }),
    );
  });

  it.each(['', 'hej', 'AAA-AAAA', 'BBB-BBB', '1234567'])('is not “%s”', (text) => {
    expect(parseCaseCode(text)).toBeUndefined();
  });
});
