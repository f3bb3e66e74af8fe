import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
    ['\\d{2}[A-Z]{2}\\d{4}', '99VC0012'],
    ['IFO-[A-Z]{2}-\\d{3}', 'IFO-XY-123'],
  ])('that takes initials or names is refused, with what is allowed: %s', (pattern, example) => {
    expect(faultsWith(pattern, example)).toEqual([
      expect.objectContaining({ allowed: expect.stringContaining('initials') as string }),
    ]);
  });

  it.each([
    ['IFO-20[2-9]\\d-\\d{5}', 'IFO-2026-00123'],
    ['VC-\\d{5}', 'VC-04821'],
    ['(?:IFO|VUX)-\\d{5}', 'VUX-04821'],
    ['\\d{5}', '04821'],
    ['SOC \\d{7}', 'SOC 0004821'],
  ])('of a fixed prefix and a running number that is no day is taken: %s', (pattern, example) => {
    expect(faultsWith(pattern, example)).toEqual([]);
  });
});
