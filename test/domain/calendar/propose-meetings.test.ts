import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../src/domain/calendar/day-off.js';
import { addDays } from '../../../src/domain/calendar/dates/local-date.js';
import { proposeMeetings } from '../../../src/domain/calendar/propose-meetings.js';
import type { LocalDate } from '../../../src/domain/calendar/dates/time.js';

const d = (text: string) => text as LocalDate;

describe('a series of meetings', () => {
  it('falls every sixth week and leaves Epiphany for the next working day of the week', () => {
    const proposed = proposeMeetings({
      first: d('2025-11-25'),
      interval: { weeks: 6 },
      until: d('2026-02-28'),
      closed: [],
    });
    expect(proposed).toEqual([
      { date: '2025-11-25', wanted: '2025-11-25' },
      { date: '2026-01-07', wanted: '2026-01-06', dayOff: 'epiphany' },
      { date: '2026-02-17', wanted: '2026-02-17' },
    ]);
  });

  it('goes back in the week when no working day is left of it', () => {
    const [only] = proposeMeetings({
      first: d('2026-06-19'),
      interval: { weeks: 6 },
      until: d('2026-06-20'),
      closed: [],
    });
    expect(only).toEqual({ date: '2026-06-18', wanted: '2026-06-19', dayOff: 'midsummer-eve' });
  });

  it('keeps the weekday and its place in the month when monthly', () => {
    const proposed = proposeMeetings({
      first: d('2026-01-13'),
      interval: { months: 1 },
      until: d('2026-05-31'),
      closed: [],
    });
    expect(proposed.map(({ date }) => date)).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-04-14',
      '2026-05-12',
    ]);
  });

  it('takes the last one of a month without a fifth', () => {
    const proposed = proposeMeetings({
      first: d('2026-03-31'),
      interval: { months: 1 },
      until: d('2026-04-30'),
      closed: [],
    });
    expect(proposed.map(({ date }) => date)).toEqual(['2026-03-31', '2026-04-28']);
  });

  it('holds only working days, each once, in order', () => {
    const anyFirst = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(d('2025-01-01'), n));
    fc.assert(
      fc.property(anyFirst, fc.integer({ min: 1, max: 26 }), (first, weeks) => {
        const dates = proposeMeetings({
          first,
          interval: { weeks },
          until: addDays(first, 400),
          closed: [],
        }).map(({ date }) => date);
        expect(dates.every((date) => isWorkingDay(date))).toBe(true);
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
    );
  });
});
