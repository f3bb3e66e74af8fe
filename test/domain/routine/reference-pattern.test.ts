import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternFault } from '../../../src/domain/routine/check/reference-pattern.js';
import { readRoutine } from '../../../src/domain/routine/read-routine.js';

type Json = { registration: { references: { pattern: string; example: string }[] } };

function faultsWith(pattern: string, example: string) {
  const file = JSON.parse(readFileSync('src/routines/verksam.json', 'utf8')) as Json;
  Object.assign(file.registration.references[0] ?? {}, { pattern, example });
  const outcome = readRoutine(file);
  return outcome.kind === 'faults' ? outcome.faults : [];
}

describe('a pattern of references', () => {
  it.each([
    // Shipped before.
    ['[A-Z]{2,4}-\\d{4}-\\d{1,4}', 'IFO-2026-123'],
    ['[A-Z]{1,3}\\d{3,6}', 'VC4821'],
    ['\\d{6}', '004821'],
    ['\\d{8}', '99994821'],
    ['IFO\\d{6}', 'IFO004821'],
    ['IFO-\\d{4}-\\d{4}', 'IFO-2026-0012'],
    ['IFO \\d{4}/\\d{1,4}', 'IFO 2026/12'],
    ['IFO-19\\d\\d\\.\\d{2}\\.\\d{2}', 'IFO-1999.13.32'],
    ['IFO-2026-\\d{4}', 'IFO-2026-9999'],
    ['IFO-\\d{6}-\\d{3}', 'IFO-004821-001'],
    ['NR \\d{2}-\\d{2}-\\d{2}', 'NR 00-48-21'],
    ['.{4,20}', 'VC-04821'],
    ['\\w+-?\\d*', 'VC-04821'],
    ['(?:IFO|VC)[0-9]{6}[A-Z]', 'VC004821A'],
    // Parted where no day is parted by custom, or by anything else.
    ['IFO \\d{3} \\d{3}', 'IFO 123 456'],
    ['IFO\\d{3}-\\d{3}', 'IFO123-456'],
    ['IFO-\\d{2}:\\d{4}', 'IFO-26:1234'],
    ['IFO-\\d{4},\\d{4}', 'IFO-2026,0001'],
    ['IFO-\\d-\\d-\\d-\\d-\\d-\\d', 'IFO-9-9-9-9-9-9'],
    ['IFO-\\d{4}-\\d-\\d', 'IFO-2026-9-9'],
    ['IFO-\\d{5}A\\d', 'IFO-99999A9'],
    ['\\d{2}[A-Z]{2}\\d{4}', '99VC0012'],
    ['IFO-\\d{5}(?:-\\d)?', 'IFO-12345'],
    ['R2-\\d{5}', 'R2-99999'],
    // A whole number.
    ['IFO-\\d{3}-\\d{3}-\\d{4}', 'IFO-123-456-7890'],
    ['IFO-\\d{5}-\\d{5}', 'IFO-99999-99999'],
    ['IFO-0\\d{10}', 'IFO-00000000000'],
    ['IFO-[0-9]{12}', 'IFO-999999999999'],
  ])('that takes a day of birth is refused, with what is allowed: %s', (pattern, example) => {
    expect(faultsWith(pattern, example)).toEqual([
      {
        path: 'registration.references[0].pattern',
        value: JSON.stringify(pattern),
        allowed: expect.stringContaining('day of birth') as string,
      },
    ]);
  });

  it.each([
    ['[A-Z]{2,4}-\\d{5}', 'VC-04821'],
    ['\\p{L}+ \\d{5}', 'VC 04821'],
    ['[A-ZÅÄÖ]+\\d{1,3}', 'VC12'],
    ['[A-Z]{2}\\d{2}[A-Z]{2}\\d{3}', 'XX99VC001'],
    ['IFO-[A-Z]{2}-\\d{3}', 'IFO-XY-123'],
    ['[A-Z][a-z]+-\\d{3}', 'Anna-001'],
    ['[A-Z][a-z]+-\\d{3}', 'Sam-001'],
    ['IFO-[A-Z]{2}\\d{3}', 'IFO-AB123'],
    ['[A-Z]{2}\\d{4}', 'AB1234'],
    ['[A-Z]{3}-\\d{3}', 'ABC-123'],
    ['IFO-[a-z]{2,8}-\\d', 'IFO-ab-1'],
    ['IFO-[AK]{2}-\\d{3}', 'IFO-AK-123'],
    ['IFO-[A-Z]-\\d{3}', 'IFO-A-123'],
    ['(?:A|B|C)(?:A|B|C)-\\d{3}', 'AB-123'],
    ['(?:AA|AB|AC|AD|AE)-\\d{3}', 'AB-123'],
    ['(?:IFO|ANNA)-\\d{3}', 'IFO-123'],
    ['IFO-ZAINAB-\\d{3}', 'IFO-ZAINAB-123'],
    ['IFO-[^\\d]{3}\\d', 'IFO-ABC1'],
  ])('that takes initials or names is refused, whatever its example is: %s (%s)', (pattern, example) => {
    expect(faultsWith(pattern, example)).toEqual([
      expect.objectContaining({ allowed: expect.stringContaining('initials') as string }),
    ]);
  });

  it.each([
    ['\\d{5}', '04821'],
    ['2026-\\d{5}', '2026-00123'],
    ['-\\d{5}', '-00123'],
    ['(?:IFO-)?\\d{5}', 'IFO-00123'],
    ['(?:A|K)-\\d{5}', 'A-00123'],
    // Kept in capitals, it would take nothing that is typed.
    ['Dnr-\\d{5}', 'Dnr-00123'],
  ])('without a fixed prefix in capital letters is refused: %s', (pattern, example) => {
    expect(faultsWith(pattern, example)).toEqual([
      expect.objectContaining({ allowed: expect.stringContaining('a fixed prefix') as string }),
    ]);
  });

  it.each([
    ['(?=IFO)IFO-\\d{3}', 'IFO-123'],
    ['IFO-(?<number>\\d{3})', 'IFO-123'],
    ['^IFO-\\d{3}', 'IFO-123'],
    ['(?:IFO|VUX)(?:-|/|\\.)[A-Z]*\\d*[A-Z]*\\d*', 'IFO-123'],
  ])('of which cannot be told what it takes is refused: %s', (pattern, example) => {
    expect(faultsWith(pattern, example)).toEqual([
      expect.objectContaining({ allowed: expect.stringContaining('cannot be told') as string }),
    ]);
  });

  it.each([
    ['IFO-20[2-9]\\d-\\d{5}', 'IFO-2026-00123'],
    ['VC-\\d{5}', 'VC-04821'],
    ['(?:IFO|VUX)-\\d{5}', 'VUX-04821'],
    ['SOC \\d{7}', 'SOC 0004821'],
    ['IFO-[0-9]{5}', 'IFO-12345'],
    ['IFO-\\d{4}', 'IFO-1234'],
    ['IFO[-/ ]\\d{3,5}', 'IFO/1234'],
    ['IFO\\.20[2-9]\\d\\/\\d{1,3}', 'IFO.2026/12'],
    ['V\\d{5}', 'V12345'],
    ['IFO-20[2-9]\\d-A\\d{3}', 'IFO-2026-A123'],
    ['IFO-\\d{4}-\\d{5}', 'IFO-1234-12345'],
  ])('of a fixed prefix and a running number that is no day is taken: %s', (pattern, example) => {
    expect(faultsWith(pattern, example)).toEqual([]);
  });

  it('takes no text whose digits, without what parts them, are a day of birth or a personal number', () => {
    const digit = fc.oneof(
      fc.constant('\\d'),
      fc.constant('[0-9]'),
      fc.integer({ min: 0, max: 9 }).map(String),
    );
    const piece = fc.oneof(
      { weight: 4, arbitrary: fc.tuple(digit, fc.integer({ min: 1, max: 5 })).map(([d, n]) => `${d}{${n}}`) },
      { weight: 2, arbitrary: fc.constantFrom('-', ' ', '/', ':', ',', '_', '#') },
      { weight: 1, arbitrary: fc.constantFrom('A', 'K', '(?:-|/)', '-?') },
    );
    const patterns = fc
      .array(piece, { minLength: 1, maxLength: 6 })
      .map((pieces) => `IFO-${pieces.join('')}`);
    const day = fc.constantFrom(
      '850516',
      '19850516',
      '160585',
      '16051985',
      '8505169816',
      '198505169816',
      '850576',
    );
    fc.assert(
      fc.property(patterns, day, (pattern, digits) => {
        if (patternFault(pattern) !== undefined) return;
        for (const marks of markings(digits)) {
          expect(new RegExp(`^(?:${pattern})$`, 'u').test(`IFO-${marks}`)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** The digits with one or two marks or letters between them. */
function markings(digits: string): readonly string[] {
  const parted = ['-', ' ', '/', ':', 'A'].flatMap((mark) =>
    [...digits].flatMap((_, first) =>
      [...digits].flatMap((_second, last) =>
        last < first
          ? []
          : [digits.slice(0, first) + mark + digits.slice(first, last) + mark + digits.slice(last)],
      ),
    ),
  );
  return [digits, ...parted, ...parted.map((text) => text.replace(/^\D|\D$/g, ''))];
}
