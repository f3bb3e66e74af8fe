import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../../src/domain/calendar/dates/local-date.js';
import { endOfMonth, isoWeek, occurrences } from '../../../src/domain/calendar/occurrences.js';
import { addSpan } from '../../../src/domain/calendar/span.js';
import type { LocalDate } from '../../../src/domain/calendar/dates/time.js';

const on = (date: string) => date as LocalDate;

describe('what comes again', () => {
  test('months are counted from the first day, so that the 31st comes back after February', () => {
    expect(occurrences({ months: 1 }, on('2026-01-31'), on('2026-05-31'))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  test('aligned months are those of the year, to their last day', () => {
    expect(occurrences({ months: 2, aligned: true }, on('2026-03-02'), on('2026-09-01'))).toEqual([
      '2026-04-30',
      '2026-06-30',
      '2026-08-31',
    ]);
    expect(occurrences({ months: 3, aligned: true }, on('2026-12-31'), on('2027-04-01'))).toEqual([
      '2027-03-31',
    ]);
  });

  test('Tuesdays of odd ISO weeks stand beside each other at the turn of a year with 53 weeks', () => {
    const tuesdays = occurrences(
      { weeks: 1, isoWeeks: 'odd', on: 'tuesday' },
      on('2026-12-14'),
      on('2027-01-20'),
    );
    expect(tuesdays).toEqual(['2026-12-15', '2026-12-29', '2027-01-05', '2027-01-19']);
    expect(tuesdays.map(isoWeek)).toEqual([51, 53, 1, 3]);
  });

  test('weeks with a weekday begin at the first such day after the start, not on it', () => {
    expect(occurrences({ weeks: 2, on: 'tuesday' }, on('2026-03-03'), on('2026-04-01'))).toEqual([
      '2026-03-10',
      '2026-03-24',
    ]);
    expect(occurrences({ weeks: 6 }, on('2026-03-03'), on('2026-06-01'))).toEqual([
      '2026-04-14',
      '2026-05-26',
    ]);
  });

  test('days of the year come in order, each year, after the start and with the last day', () => {
    expect(occurrences({ yearly: ['11-30', '02-15'] }, on('2026-02-15'), on('2027-11-30'))).toEqual([
      '2026-11-30',
      '2027-02-15',
      '2027-11-30',
    ]);
  });

  test('terms end at midsummer and at the turn of the year', () => {
    expect(occurrences({ per: 'term' }, on('2026-06-30'), on('2027-06-30'))).toEqual([
      '2026-12-31',
      '2027-06-30',
    ]);
  });

  test('whatever the rhythm, dates rise, lie after the start and not after the end', () => {
    const rhythm = fc.oneof(
      fc.record({ months: fc.integer({ min: 1, max: 24 }) }),
      fc.record({ weeks: fc.integer({ min: 1, max: 20 }) }),
      fc.record({
        weeks: fc.constant(1),
        isoWeeks: fc.constantFrom('odd' as const, 'even' as const),
        on: fc.constant('friday' as const),
      }),
      fc.constant({ yearly: ['03-01', '12-24'] }),
      fc.constant({ per: 'term' as const }),
    );
    fc.assert(
      fc.property(
        rhythm,
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 900 }),
        (each, start, length) => {
          const from = addDays(on('2024-01-01'), start);
          const until = addDays(from, length);
          const dates = occurrences(each, from, until);
          for (const [i, date] of dates.entries()) {
            expect(date > from && date <= until).toBe(true);
            expect(date > (dates[i - 1] ?? from)).toBe(true);
            if ('on' in each) expect(weekday(date)).toBe(5);
            if ('isoWeeks' in each) expect(isoWeek(date) % 2).toBe(each.isoWeeks === 'odd' ? 1 : 0);
          }
        },
      ),
    );
  });
});

describe('a span', () => {
  test.each([
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2026-08-15', { months: -7 }, '2026-01-15'],
    ['2026-04-02', { workingDays: 1 }, '2026-04-07'],
    ['2026-04-07', { workingDays: -1 }, '2026-04-02'],
    ['2026-03-30', { weeks: 3 }, '2026-04-20'],
    ['2026-03-30', { days: -30 }, '2026-02-28'],
  ])('from %s by %j is %s', (from, span, to) => {
    expect(addSpan(on(from), span)).toBe(to);
  });

  test('a month ends on its last day, in a leap year too', () => {
    expect([on('2028-02-03'), on('2026-02-28'), on('2026-12-01')].map(endOfMonth)).toEqual([
      '2028-02-29',
      '2026-02-28',
      '2026-12-31',
    ]);
  });
});
