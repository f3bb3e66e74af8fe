import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../../src/domain/calendar/dates/local-date.js';
import { parseLocalTime, readTypedTime } from '../../../src/domain/calendar/dates/local-time.js';

describe('a time as it comes from a form', () => {
  // Android clients have given the time as the phone shows it (microsoft/AdaptiveCards #4892, #8076).
  test.each([
    ['13:00', '13:00'],
    ['13:00:00', '13:00'],
    ['13:00:00.000', '13:00'],
    ['01:00 PM', '13:00'],
    ['1:00\u202fPM', '13:00'],
    ['1:00 p.m.', '13:00'],
    ['1 pm', '13:00'],
    ['12:00 PM', '12:00'],
    ['12:00 AM', '00:00'],
    ['12:30 a.m.', '00:30'],
    ['10:30 PM', '22:30'],
    ['10:30:15 pm', '22:30'],
    ['13.00', '13:00'],
    ['kl. 9', '09:00'],
    ['kl 9.05', '09:05'],
    ['9:05', '09:05'],
    ['\u200e13:00', '13:00'],
    ['１３：００', '13:00'],
  ])('%j is %s', (typed, time) => {
    expect(readTypedTime(typed)).toBe(time);
  });

  test.each([
    '',
    'noon',
    '25:00',
    '13:60',
    '0:30 PM',
    '13:00 PM',
    '1:0',
    '13:00 x',
    '13-00',
    '1300',
    '13:00–14:00',
  ])('%j is asked again', (typed) => {
    expect(readTypedTime(typed)).toBeUndefined();
  });

  test('each minute of the day is read the same in every way it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (h, m) => {
        const mm = String(m).padStart(2, '0');
        const time = `${String(h).padStart(2, '0')}:${mm}`;
        const half = `${h % 12 === 0 ? 12 : h % 12}:${mm} ${h < 12 ? 'AM' : 'PM'}`;
        for (const typed of [time, `${time}:00`, `${h}.${mm}`, half, half.toLowerCase()]) {
          expect(readTypedTime(typed)).toBe(parseLocalTime(time));
        }
      }),
    );
  });
});

describe('a date as it comes from a form', () => {
  test.each([
    ['2026-05-12', '2026-05-12'],
    ['2026-05-12T00:00:00', '2026-05-12'],
    ['2026-05-12T00:00:00.000Z', '2026-05-12'],
    ['2026/5/12', '2026-05-12'],
    ['2026.05.12', '2026-05-12'],
    ['2026\u201105\u201112', '2026-05-12'],
  ])('%j is %s', (typed, date) => {
    expect(readTypedDate(typed)).toBe(date);
  });

  test.each(['', '05/12/2026', '12-05-2026', '2026-02-30', '2026-13-01', 'tomorrow', '2026-05/12'])(
    '%j is asked again',
    (typed) => {
      expect(readTypedDate(typed)).toBeUndefined();
    },
  );
});
