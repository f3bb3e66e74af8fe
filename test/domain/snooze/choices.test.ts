import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import { toInstant } from '../../../src/domain/calendar/dates/zone.js';
import { holidaysOf } from '../../../src/domain/calendar/public-holidays.js';
import { endNamed, lastDayBefore, snoozeChoices, type Within } from '../../../src/domain/snooze/choices.js';

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});
/** Local day and time by the platform's own calendar. */
function wall(at: Instant): readonly [string, string] {
  const [day = '', time = ''] = stockholm.format(new Date(at)).split(' ');
  return [day, time];
}

const at = (date: string, time: string) => toInstant(date as LocalDate, time as LocalTime);
const momentsOf = (within: Within, lastDay?: LocalDate) =>
  snoozeChoices(within, lastDay).map(({ name, moment }) => `${name} ${moment.date} ${moment.time}`);

const second = 1000;
const day = 24 * 3600 * second;
/** Moments of three years, every fourth of them within a few days of one of the changes of the clock. */
const changes = ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'].map((date) =>
  Date.parse(`${date}T01:00:00Z`),
);
const anyMs = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.integer({
      min: Date.parse('2026-01-01T00:00:00Z'),
      max: Date.parse('2028-12-31T00:00:00Z'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -4 * day, max: 4 * day }))
      .map(([change, off]) => change + off),
  },
);
const instant = (ms: number) => new Date(ms).toISOString() as Instant;
const dayOf = (ms: number) => instant(ms).slice(0, 10) as LocalDate;

describe('moments to be reminded at again', () => {
  it('are never past the deadline, in the past, outside working hours or on a closed day', () => {
    const counts = { cases: 0, choices: 0 };
    fc.assert(
      fc.property(
        anyMs,
        fc.integer({ min: -2 * day, max: 40 * day }),
        fc.array(fc.integer({ min: -2, max: 45 }), { maxLength: 12 }),
        fc.boolean(),
        (nowMs, ahead, closedAfter, hasDay) => {
          const now = instant(nowMs);
          const until = instant(nowMs + ahead);
          const closed = closedAfter.map((days) => dayOf(nowMs + days * day));
          const lastDay = hasDay ? lastDayBefore(until) : undefined;
          const choices = snoozeChoices({ now, until, closed }, lastDay);
          const moments = choices.map(({ moment: { date, time } }) => at(date, time));
          counts.cases += 1;
          counts.choices += choices.length;
          expect(choices.length).toBeLessThanOrEqual(3);
          expect(moments).toEqual([...new Set(moments)].sort());
          for (const moment of moments) {
            expect(moment > now && moment < until).toBe(true);
            const [date, time] = wall(moment);
            expect(time >= '07:00:00' && time < '18:00:00').toBe(true);
            expect([0, 6]).not.toContain(new Date(`${date}T12:00:00Z`).getUTCDay());
            expect(closed).not.toContain(date);
            expect(holidaysOf(Number(date.slice(0, 4))).has(date as LocalDate)).toBe(false);
          }
          if (!hasDay) expect(choices.some(({ name }) => name === 'before')).toBe(false);
        },
      ),
      { numRuns: 10_000, seed: 4217 },
    );
    expect(counts.cases).toBe(10_000);
    expect(counts.choices).toBeGreaterThan(8_000);
  });

  const within = (now: Instant, until: Instant, closed: readonly string[] = []): Within => ({
    now,
    until,
    closed: closed as readonly LocalDate[],
  });

  it('are in an hour, the next morning, and two working days before the last day', () => {
    const now = at('2026-04-27', '09:12');
    const until = at('2026-05-06', '00:00');
    expect(momentsOf(within(now, until), '2026-05-05' as LocalDate)).toEqual([
      'hour 2026-04-27 10:12',
      'morning 2026-04-28 08:00',
      // Friday 1 May is a public holiday: 4 May and 30 April are the two working days before 5 May.
      'before 2026-04-30 08:00',
    ]);
  });

  it('pass over the evening, the weekend and days that the group has closed', () => {
    const now = at('2026-04-24', '17:10');
    expect(momentsOf(within(now, at('2026-06-01', '00:00')))).toEqual(['morning 2026-04-27 08:00']);
    expect(momentsOf(within(now, at('2026-06-01', '00:00'), ['2026-04-27']))).toEqual([
      'morning 2026-04-28 08:00',
    ]);
  });

  it('are the same on the wall across both changes of the clock', () => {
    expect(momentsOf(within(at('2026-03-27', '16:00'), at('2026-06-01', '00:00')))).toEqual([
      'hour 2026-03-27 17:00',
      'morning 2026-03-30 08:00',
    ]);
    expect(momentsOf(within(at('2026-10-23', '16:00'), at('2026-12-01', '00:00')))).toEqual([
      'hour 2026-10-23 17:00',
      'morning 2026-10-26 08:00',
    ]);
  });

  it('are none when the last hours are running out', () => {
    expect(
      momentsOf(within(at('2026-05-04', '15:30'), at('2026-05-04', '16:00')), '2026-05-04' as LocalDate),
    ).toEqual([]);
  });
});

describe('the end that a notice names', () => {
  const now = at('2026-04-27', '09:00');

  it('is the end of a last day, the publishing, the task or the meeting, whichever comes first', () => {
    const meeting = { date: '2026-05-12', time: '13:00' } as never;
    const deadline = { date: '2026-05-05', time: '00:00' } as never;
    expect(endNamed({ meeting, deadline }, now)).toBe(at('2026-05-06', '00:00'));
    expect(endNamed({ meeting, publishes: { date: '2026-05-04', time: '15:00' } as never }, now)).toBe(
      at('2026-05-04', '15:00'),
    );
    expect(endNamed({ meeting, until: at('2026-04-30', '12:00') }, now)).toBe(at('2026-04-30', '12:00'));
    expect(endNamed({ meeting }, now)).toBe(at('2026-05-12', '13:00'));
  });

  it('is none of those that have passed', () => {
    expect(endNamed({ meeting: { date: '2026-04-21', time: '13:00' } as never }, now)).toBeUndefined();
  });
});
