import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOff, isWorkingDay } from '../../../src/domain/calendar/day-off.js';
import {
  addDays,
  addMonths,
  parseLocalDate,
  weekday,
} from '../../../src/domain/calendar/dates/local-date.js';
import { holidaysOf } from '../../../src/domain/calendar/public-holidays.js';
import {
  addWorkingDays,
  countWorkingDays,
  workingDaysUntil,
} from '../../../src/domain/calendar/working-days.js';
import type { LocalDate } from '../../../src/domain/calendar/dates/time.js';

const d = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`no date: ${text}`);
  return date;
};
const anyDate = fc.integer({ min: 0, max: 36_500 }).map((days) => addDays(d('2005-01-01'), days));

describe('working days', () => {
  it('agree with an independent calendar on every public holiday and eve, 2005–2100', () => {
    const oracle = new Holidays('SE', { types: ['public'] });
    for (let year = 2005; year <= 2100; year += 1) {
      // The oracle counts Easter Eve and Whit Eve among the days off; they are Saturdays and need no name here.
      const known = oracle.getHolidays(year).map(({ date }) => date.slice(0, 10));
      const ours = holidaysOf(year);
      const missing = known.filter((date) => !ours.has(d(date)) && weekday(d(date)) < 6);
      expect(missing, String(year)).toEqual([]);
      const eves = ['midsummer-eve', 'christmas-eve', 'new-years-eve'];
      const extra = [...ours].filter(([date, name]) => !eves.includes(name) && !known.includes(date));
      expect(extra, String(year)).toEqual([]);
    }
  });

  it.each([
    ['2026-04-02', undefined],
    ['2026-04-03', 'good-friday'],
    ['2026-05-14', 'ascension-day'],
    ['2026-05-15', undefined],
    ['2026-06-06', 'national-day'],
    ['2026-06-19', 'midsummer-eve'],
    ['2026-10-31', 'all-saints-day'],
    ['2026-12-24', 'christmas-eve'],
    ['2026-12-31', 'new-years-eve'],
    ['2027-01-05', undefined],
    ['2027-01-06', 'epiphany'],
    ['2004-05-31', 'whit-monday'],
    ['2004-06-06', 'sunday'],
    ['2008-05-01', 'ascension-day'],
    ['2026-05-16', 'saturday'],
  ])('know that %s is %s', (date, reason) => {
    expect(dayOff(d(date))).toBe(reason);
  });

  it('leave out the days a group has closed', () => {
    expect(dayOff(d('2026-07-06'), [d('2026-07-06')])).toBe('closed');
    expect(addWorkingDays(d('2026-07-07'), -1, [d('2026-07-06')])).toBe('2026-07-03');
  });

  it('counted forth and back return to the same working day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (date, n) => {
        fc.pre(isWorkingDay(date));
        expect(addWorkingDays(addWorkingDays(date, -n), n)).toBe(date);
      }),
    );
  });

  it('count every day between the start and the result exactly once', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40, max: 40 }), (date, n) => {
        const { counted, skipped } = countWorkingDays(date, n);
        expect(counted).toHaveLength(Math.abs(n));
        expect(counted.every((day) => isWorkingDay(day))).toBe(true);
        const end = counted.at(-1) ?? date;
        const days = [...counted, ...skipped.map((one) => one.date)].sort();
        const between = Array.from({ length: days.length }, (_, i) =>
          addDays(n < 0 ? end : addDays(date, 1), i),
        );
        expect(days).toEqual(between);
      }),
    );
  });

  it('left until a date are as many as it takes to get there', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 40 }), (date, n) => {
        expect(workingDaysUntil(date, addWorkingDays(date, n))).toBe(n);
      }),
    );
  });

  it('end with an error when a group has closed every day', () => {
    const closed = Array.from({ length: 1200 }, (_, i) => addDays(d('2024-01-01'), i));
    expect(() => addWorkingDays(d('2026-05-12'), -6, closed)).toThrow(RangeError);
  });
});

describe('a date', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '1952-12-31',
    '2200-01-01',
    '26-01-01',
    '2026-1-1',
    '',
    '2026-01-01T10:00',
  ])('is not read from “%s”', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });
  it('a month later than 31 January is the last of February', () => {
    expect(addMonths(d('2028-01-31'), 1)).toBe('2028-02-29');
  });
});
