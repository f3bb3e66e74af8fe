import { describe, expect, it } from 'vitest';
import { holdsDayOfBirth } from '../../../src/domain/privacy/holds-day.js';

describe('digits of a reference', () => {
  const typings = (y: string, m: string, d: string) => [
    ...[y, y.slice(2)].flatMap((year) =>
      ['', '-', '/', '.', ' '].flatMap((mark) => [
        [year, m, d].join(mark),
        `${year}${mark}${m}${d}`,
        `${year}${m}${mark}${d}`,
        [d, m, year].join(mark),
      ]),
    ),
    `${y}-${Number(m)}-${Number(d)}`,
  ];
  it.each([...typings('1985', '05', '16'), ...typings('1900', '01', '01'), ...typings('2029', '12', '31')])(
    'are a day of birth: %s',
    (day) => {
      for (const around of ['', 'AB', 'NAMN-', 'Åsa ', 'IFO-2026 B']) {
        expect(holdsDayOfBirth(`${around}${day}`)).toBe(true);
        expect(holdsDayOfBirth(`${around}${day}-1`)).toBe(true);
        expect(holdsDayOfBirth(`${around}${day}X`)).toBe(true);
      }
    },
  );

  it.each(['AB850576', 'AB 19850576'])('are the day of a coordination number: %s', (text) => {
    expect(holdsDayOfBirth(text)).toBe(true);
  });

  it.each(['', 'IFO', 'IFO-2026-00123', 'IFO-2026-05161', 'VC-04821', 'VC 99999', 'X-853299', 'A1985-1399'])(
    'are a running number: %s',
    (text) => {
      expect(holdsDayOfBirth(text)).toBe(false);
    },
  );

  it('are a running number for every number of a year in the shapes of the product', () => {
    for (let n = 0; n < 100_000; n += 7) {
      const number = String(n).padStart(5, '0');
      expect(holdsDayOfBirth(`IFO-2026-${number}`) || holdsDayOfBirth(`VC-${number}`)).toBe(false);
    }
  });
});
