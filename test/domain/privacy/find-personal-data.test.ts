import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBase, codeLength, newCaseCode } from '../../../src/domain/model/case/case-code.js';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import { atoms } from '../../bench/scan-texts.js';

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
    ['22950606-FH20', 'the national reserve number'],
    ['00994552-AB34', 'the national one, born nobody knows when'],
    ['992012345678', 'Stockholm'],
    ['19561110-K064', 'Västra Götaland'],
    ['850101DA1B', 'Skåne'],
    ['19850101-TA1B', 'Örebro'],
    ['19850101SF1K', 'Värmland'],
    ['19850101123R', 'Västernorrland'],
    ['19850101-12X3', 'Gävleborg'],
    ['198501451234', 'Halland and Carelink'],
    ['850101-T123', 'interim'],
  ])('is found in the reserve or interim number “%s” (%s)', (text) => {
    expect(types(text)).toEqual(['reserve-number']);
    expect(types(`Kallelse till ${text}, remiss finns`)).toEqual(['reserve-number']);
  });

  it.each([
    'född 1985-01-12',
    'Född den 12 maj 1985',
    'fött 850112',
    'f. 85-01-12',
    'DOB: 12/1/1985',
    'born May 12, 1985',
    'pnr 850112-xxxx',
    'fyller 40 den 12 maj',
  ])('is found in the day of birth “%s”', (text) => {
    expect(types(text)).toEqual(['birth-date']);
  });

  it.each([
    ['Klienten Anna Svensson kom.', 'Anna Svensson'],
    ['hej har ni träffat anna svensson, hon är sjukskriven', 'anna svensson'],
    ['Svensson, Anna: väntar på sjukpenning', 'Svensson, Anna'],
    ['ANNA SVENSSON är sjukskriven', 'ANNA SVENSSON'],
    ['Patienten Zerihun Tkachenko har remiss', 'Zerihun Tkachenko'],
    ['Remiss på Zerihun Tkachenko', 'Zerihun Tkachenko'],
    ['Fru Svensson är sjukskriven', 'Svensson'],
  ])('is found in the name in “%s”, and nothing more', (text, name) => {
    expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([name]);
  });

  it.each([
    'Klienten KTM-482R vill byta möte',
    'Anna Lindhagens vårdcentral tar emot patienter',
    'Hej Anna, klienten kommer kl. 13',
    'Handläggare är Lars Persson, klienten vet om det',
    'Patienten har tid hos Region Jönköpings län',
  ])('is not found in the names of units and staff in “%s”', (text) => {
    expect(types(text)).toEqual([]);
  });

  it.each([
    ['Hon bor på Storgatan 12 B lgh 1203.', 'Storgatan 12 B lgh 1203'],
    ['c/o Ek, Klockarlyckan 3, 571 31 Nässjö', 'Klockarlyckan 3, 571 31 Nässjö'],
    ['Klienten hyr på Kung Gustavs väg 4', 'Kung Gustavs väg 4'],
  ])('is found in the home address in “%s”', (text, address) => {
    expect(findPersonalData(text).map(({ start, end }) => text.slice(start, end))).toEqual([address]);
  });

  it.each(['Vi ses på Storgatan 12', 'Vi bor i rum 12 på Storgatan 4', 'Kontrakt 588-923-277, plan 3'])(
    'is not found in the place “%s”',
    (text) => {
      expect(types(text)).toEqual([]);
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

  it.each(['pg', 'bg', 'kod', 'pin', 'ocr', 'konto', 'kontoret', 'ordern'])(
    'is found where a phone stands after “%s”, which is said before numbers of papers',
    (word) => {
      for (const phone of ['070-1234567', '0701234567', '073-123 45 67'])
        expect(findPersonalData(`121212-1212 ${word} ${phone}`).map(({ type }) => type)).toContain('phone');
    },
  );

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

  it.each([
    ...atoms,
    'a.b@',
    '12-',
    '1 ',
    '850101-9802 ',
    'Klienten Zz ',
    'bor på Xx 1 ',
    'o1',
    '(0',
    'född 12 ',
  ])('is sought in time that grows no faster than the text: %j', (piece) => {
    const [short, long] = [1500, 24_000].map((length) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    );
    const one = fastest(short ?? '', 60);
    // Sixteen times the text; 256 times the time if something looks back or ahead without end.
    expect(fastest(long ?? '', 12) / one).toBeLessThan(100);
  });
});

/** The best of some runs, so that what else the machine does is left out. */
function fastest(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    findPersonalData(text);
    return performance.now() - started;
  });
  return Math.min(...times);
}
