import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '../../../src/domain/calendar/day-off.js';
import { deadline } from '../../../src/domain/calendar/deadline.js';
import { addDays } from '../../../src/domain/calendar/dates/local-date.js';
import { parseLocalTime } from '../../../src/domain/calendar/dates/local-time.js';
import { moment } from '../../../src/domain/routine/meetings/moment.js';
import { nextWorkingMoment } from '../../../src/domain/calendar/working-moment.js';
import { toInstant, toLocal } from '../../../src/domain/calendar/dates/zone.js';
import { formatDate } from '../../../src/text/dates.js';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';

const d = (text: string) => text as LocalDate;
const t = (text: string) => text as LocalTime;
const six = { rule: 'working-days-before', days: 6 } as const;
const noon = { rule: 'day-before-at', at: '12:00' } as const;
const anyDate = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays(d('2020-01-01'), n));

describe('six working days before', () => {
  it('a Tuesday after Epiphany counts back over the weekends, Epiphany and New Year', () => {
    const end = deadline(six, d('2026-01-13'));
    expect(end.date).toBe('2026-01-02');
    expect(end.at).toBe('2026-01-02T23:00:00.000Z');
    expect(end.counted).toEqual([
      '2026-01-12',
      '2026-01-09',
      '2026-01-08',
      '2026-01-07',
      '2026-01-05',
      '2026-01-02',
    ]);
    expect(end.skipped).toEqual([
      { date: '2026-01-11', reason: 'sunday' },
      { date: '2026-01-10', reason: 'saturday' },
      { date: '2026-01-06', reason: 'epiphany' },
      { date: '2026-01-04', reason: 'sunday' },
      { date: '2026-01-03', reason: 'saturday' },
    ]);
  });

  it('is one working day earlier when whole days are asked for between', () => {
    expect(deadline({ rule: 'whole-working-days-between', days: 6 }, d('2026-05-12')).date).toBe(
      '2026-04-30',
    );
    expect(deadline(six, d('2026-05-12')).date).toBe('2026-05-04');
  });

  it('is always a working day before the meeting and ends at midnight in Stockholm', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (date, days) => {
        const end = deadline({ rule: 'working-days-before', days }, date);
        expect(isWorkingDay(end.date)).toBe(true);
        expect(end.date < date).toBe(true);
        expect(toLocal(end.at)).toEqual({ date: addDays(end.date, 1), time: '00:00' });
      }),
    );
  });
});

describe('noon the day before', () => {
  it('is noon on the calendar day before', () => {
    expect(deadline(noon, d('2026-05-12'))).toMatchObject({
      date: '2026-05-11',
      at: '2026-05-11T10:00:00.000Z',
    });
  });
  it('goes back to the nearest working day', () => {
    expect(deadline(noon, d('2026-04-07')).date).toBe('2026-04-02');
    expect(deadline(noon, d('2026-01-07')).date).toBe('2026-01-05');
  });
});

describe('the clock of Stockholm', () => {
  it.each([
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2026-07-01', '12:00', '2026-07-01T10:00:00.000Z'],
    ['2026-12-01', '12:00', '2026-12-01T11:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(toInstant(d(date), t(time))).toBe(instant);
  });

  it('reads back every wall-clock time that exists', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 3 * 60, max: 24 * 60 - 1 }), (date, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect(toLocal(toInstant(date, t(time)))).toEqual({ date, time });
      }),
    );
  });

  it('reads only times of the day', () => {
    expect(['24:00', '12:60', '9:00', '12.00', ''].map(parseLocalTime)).toEqual(Array(5).fill(undefined));
    expect(parseLocalTime('23:59')).toBe('23:59');
  });
});

describe('the time zone of the machine', () => {
  it('changes nothing', () => {
    const before = process.env['TZ'];
    const seen = ['UTC', 'Europe/Stockholm', 'Pacific/Kiritimati', 'America/St_Johns'].map((zone) => {
      process.env['TZ'] = zone;
      const dates = ['2026-01-13', '2026-04-07', '2026-03-30', '2026-10-27'].map(d);
      return dates.map((date) => [
        deadline(six, date),
        deadline(noon, date),
        formatDate(date, 'sv'),
        toLocal(toInstant(date, t('00:30'))),
      ]);
    });
    process.env['TZ'] = before;
    for (const one of seen) expect(one).toEqual(seen[0]);
  });
});

describe('working hours', () => {
  it.each([
    ['2026-05-12T04:59:00.000Z', '2026-05-12T05:00:00.000Z'],
    ['2026-05-12T05:00:00.000Z', '2026-05-12T05:00:00.000Z'],
    ['2026-05-12T15:59:00.000Z', '2026-05-12T15:59:00.000Z'],
    ['2026-05-12T16:00:00.000Z', '2026-05-13T05:00:00.000Z'],
    ['2026-05-13T16:00:00.000Z', '2026-05-15T05:00:00.000Z'],
    ['2026-04-02T16:00:00.000Z', '2026-04-07T05:00:00.000Z'],
  ])('after %s come at %s', (now, next) => {
    expect(nextWorkingMoment(now as Instant)).toBe(next);
  });
});

describe('a moment of a routine', () => {
  it('counts from the meeting or from the last day to register', () => {
    const meeting = { date: d('2026-05-12') };
    const end = deadline(six, meeting.date);
    expect(moment({ from: 'meeting', workingDays: -5, at: '08:00' }, meeting, end)).toBe(
      '2026-05-05T06:00:00.000Z',
    );
    expect(moment({ from: 'deadline', workingDays: -3, at: '08:00' }, meeting, end)).toBe(
      '2026-04-28T06:00:00.000Z',
    );
    expect(moment({ from: 'deadline', workingDays: 0, at: '08:00' }, meeting, end)).toBe(
      '2026-05-04T06:00:00.000Z',
    );
  });
});
