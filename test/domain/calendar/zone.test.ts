import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, weekday } from '../../../src/domain/calendar/dates/local-date.js';
import { toInstant, toLocal } from '../../../src/domain/calendar/dates/zone.js';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';

const zone = 'Europe/Stockholm';
const first = '1953-01-01' as LocalDate;
const anyDate = fc.integer({ min: 0, max: 90_000 }).map((n) => addDays(first, n));
const two = (n: number) => String(n).padStart(2, '0');
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${two(h)}:${two(m)}` as LocalTime);
/** The nights in which the clocks change, and the days beside them. */
const changeNight = fc
  .tuple(fc.integer({ min: 1980, max: 2037 }), fc.constantFrom(3, 9, 10), fc.integer({ min: 0, max: 8 }))
  .map(([year, month, back]) => addDays(`${year}-${two(month + 1)}-01` as LocalDate, -back));

describe('local time in Sweden', () => {
  test('is the one of the time zone database, through every change of clocks', () => {
    fc.assert(
      fc.property(fc.oneof(changeNight, anyDate), anyTime, (date, time) => {
        const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
        const instant = zoned.toInstant().toString({ smallestUnit: 'millisecond' });
        expect(toInstant(date, time)).toBe(instant);
        const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        expect(toLocal(instant as Instant)).toEqual({
          date: local.toPlainDate().toString(),
          time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
        });
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z', 'skipped: the hour after'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z', 'repeated: the first of the two'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z', 'after the change'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z', 'after the change'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z', 'the last minute of a year'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z', 'the first minute of a year'],
  ])('%s %s is %s (%s)', (date, time, instant) => {
    expect(toInstant(date as LocalDate, time as LocalTime)).toBe(instant);
  });

  test('knows what is no time and no instant', () => {
    expect(() => toInstant('2026-01-01' as LocalDate, 'noon' as LocalTime)).toThrow(RangeError);
    expect(() => toLocal('soon' as Instant)).toThrow(RangeError);
  });
});

describe('dates', () => {
  test('are counted as the calendar of the platform counts them', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: -800, max: 800 }),
        fc.integer({ min: -120, max: 120 }),
        (date, n, months) => {
          const day = Temporal.PlainDate.from(date);
          expect(addDays(date, n)).toBe(day.add({ days: n }).toString());
          expect(addMonths(date, months)).toBe(day.add({ months }).toString());
          expect(weekday(date)).toBe(day.dayOfWeek);
          expect(daysBetween(date, addDays(date, n))).toBe(n);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
