import { describe, expect, it } from 'vitest';
import { deadline } from '../../src/domain/calendar/deadline.js';
import type { LocalDate, LocalTime } from '../../src/domain/calendar/dates/time.js';
import { explainDeadline, formatDate, formatDeadline, formatMoment } from '../../src/text/dates.js';

const date = '2026-05-12' as LocalDate;
const time = '13:00' as LocalTime;

describe('dates as people read them', () => {
  it('are written out in both languages', () => {
    expect(formatMoment({ date, time }, 'sv')).toBe('tisdag 12 maj kl. 13.00');
    expect(formatMoment({ date, time }, 'en')).toBe('Tuesday 12 May at 13:00');
    expect(formatDate(date, 'sv', { year: true })).toBe('tisdag 12 maj 2026');
    expect(formatDate(date, 'en', { year: true })).toBe('Tuesday 12 May 2026');
  });

  it('show a deadline at the end of a day as the day alone', () => {
    expect(formatDeadline(deadline({ rule: 'working-days-before', days: 6 }, date), 'sv')).toBe(
      'måndag 4 maj',
    );
    expect(formatDeadline(deadline({ rule: 'day-before-at', at: '12:00' }, date), 'sv')).toBe(
      'måndag 11 maj kl. 12.00',
    );
  });

  it('explain which days were counted and which were not', () => {
    const end = deadline({ rule: 'working-days-before', days: 3 }, '2026-01-08' as LocalDate);
    expect(explainDeadline(end, 'sv')).toEqual([
      '3 arbetsdagar räknade bakåt från dagen före mötet: fredag 2 januari, måndag 5 januari och onsdag 7 januari.',
      'Räknas inte: helger och tisdag 6 januari (trettondedag jul).',
      'Du kan anmäla till och med midnatt den dagen.',
    ]);
    expect(explainDeadline(end, 'en')[1]).toBe('Not counted: weekends and Tuesday 6 January (Epiphany).');
  });
});
