import { describe, expect, test } from 'vitest';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import { beganFor, instantAfter, instantOf } from '../../../src/domain/life/reading/life-moments.js';
import type { Turn } from '../../../src/domain/life/reading/life-moments.js';
import type { LifeSubject } from '../../../src/domain/life/reading/life-scene.js';
import type { LifeMoment } from '../../../src/domain/life/reading/life-schema.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { monday, newSubject, sceneOf } from './life-town.js';
import { meetingCase } from './lives.js';

const subject = newSubject(meetingCase, 'a', monday);
const scene = sceneOf(meetingCase, [], monday);
const instant = (text: string) => text as Instant;
const date = (text: string) => text as LocalDate;
const enteredAt = (text: string): LifeSubject => ({
  ...subject,
  units: [],
  life: { ...subject.life, enteredAt: instant(text) },
});
const at = (moment: LifeMoment, of: LifeSubject = subject, turn?: Turn) => instantOf(scene, of, moment, turn);

describe('given a moment counted from when the stage was entered', () => {
  test('when nothing is added, it is that instant; when a span is, the time of day is kept', () => {
    expect(at({ from: 'entered' })).toBe(monday);
    expect(at({ from: 'entered', plus: { workingDays: 5 } })).toBe('2026-03-09T09:00:00.000Z');
    expect(at({ from: 'entered', plus: { days: -2 } })).toBe('2026-02-28T09:00:00.000Z');
  });

  test('when clocks change between, the time of day on the wall is kept', () => {
    expect(at({ from: 'entered', plus: { weeks: 4 } })).toBe('2026-03-30T08:00:00.000Z');
    const summer = enteredAt('2026-10-20T08:00:00.000Z');
    expect(at({ from: 'entered', plus: { weeks: 1 } }, summer)).toBe('2026-10-27T09:00:00.000Z');
  });

  test('when it falls into the hour that is skipped or comes twice, there is one instant', () => {
    const skipped = enteredAt('2026-03-28T01:30:00.000Z');
    expect(at({ from: 'entered', plus: { days: 1 } }, skipped)).toBe('2026-03-29T01:30:00.000Z');
    const twice = enteredAt('2026-10-24T00:30:00.000Z');
    expect(at({ from: 'entered', plus: { days: 1 } }, twice)).toBe('2026-10-25T00:30:00.000Z');
  });

  test('when the month is shorter, it is the month’s last day; when it goes to the end of the month, its midnight', () => {
    const january = enteredAt('2026-01-31T09:00:00.000Z');
    expect(at({ from: 'entered', plus: { months: 1 } }, january)).toBe('2026-02-28T09:00:00.000Z');
    expect(at({ from: 'entered', plus: { months: 1 }, end: 'month' }, january)).toBe(
      '2026-02-28T23:00:00.000Z',
    );
    const leap = enteredAt('2028-01-31T09:00:00.000Z');
    expect(at({ from: 'entered', plus: { months: 1 }, end: 'month' }, leap)).toBe('2028-02-29T23:00:00.000Z');
  });

  test('when it goes to the end of the day, that is the midnight after, also on the day of the clock change', () => {
    expect(at({ from: 'entered', end: 'day' })).toBe('2026-03-02T23:00:00.000Z');
    expect(at({ from: 'entered', end: 'day' }, enteredAt('2026-03-29T10:00:00.000Z'))).toBe(
      '2026-03-29T22:00:00.000Z',
    );
  });

  test('when an hour is given, it is that hour of the day, of the last day of the month too', () => {
    expect(at({ from: 'entered', at: '07:30' })).toBe('2026-03-02T06:30:00.000Z');
    expect(at({ from: 'entered', end: 'month', at: '12:00' })).toBe('2026-03-31T10:00:00.000Z');
  });

  test('when the group has closed days, working days are counted past them, and days are not', () => {
    const closed = { ...scene, closed: [date('2026-03-03')] };
    expect(instantOf(closed, subject, { from: 'entered', plus: { workingDays: 1 } })).toBe(
      '2026-03-04T09:00:00.000Z',
    );
    expect(instantOf(closed, subject, { from: 'entered', plus: { days: 1 } })).toBe(
      '2026-03-03T09:00:00.000Z',
    );
  });

  test('when the task began later than the stage, it is counted from then', () => {
    const began = instant('2026-05-04T07:00:00.000Z');
    expect(at({ from: 'entered', plus: { days: 1 } }, subject, { began })).toBe('2026-05-05T07:00:00.000Z');
  });
});

describe('given a moment counted from a meeting or the last day to register', () => {
  const ends = (text: string): LifeSubject => ({ ...subject, registrationEnds: instant(text) });

  test('when the meeting is known, its hour is kept; when there is none, there is no moment', () => {
    expect(at({ from: 'meeting', plus: { weeks: 3 } })).toBe('2026-03-31T11:00:00.000Z');
    const { meeting: _, ...without } = subject;
    expect(at({ from: 'meeting' }, without)).toBeUndefined();
  });

  test('when registration ends at midnight, it is counted from the day that ends then', () => {
    const midnight = ends('2026-03-05T23:00:00.000Z');
    expect(at({ from: 'registration-deadline' }, midnight)).toBe('2026-03-05T23:00:00.000Z');
    expect(at({ from: 'registration-deadline', at: '09:00' }, midnight)).toBe('2026-03-05T08:00:00.000Z');
  });

  test('when registration ends within a day, its hour is kept; when it never ends, there is no moment', () => {
    expect(at({ from: 'registration-deadline', plus: { days: 1 } }, ends('2026-03-05T11:00:00.000Z'))).toBe(
      '2026-03-06T11:00:00.000Z',
    );
    expect(at({ from: 'registration-deadline' })).toBeUndefined();
  });
});

describe('given a moment counted from a period, a task or an answer', () => {
  const doneAt = (...instants: readonly string[]): LifeSubject => ({
    ...subject,
    life: {
      ...subject.life,
      done: instants.map((text) => ({
        ...{ task: 'consent', by: 'karin' as PersonKey, at: instant(text), answers: {} },
      })),
    },
  });
  const answered = (month: string): LifeSubject => ({
    ...subject,
    life: { ...subject.life, answers: { month } },
  });

  test('when the period is known, its last day lasts to its end; without one there is no moment', () => {
    expect(at({ from: 'period-end' }, subject, { period: date('2026-04-30') })).toBe(
      '2026-04-30T22:00:00.000Z',
    );
    expect(at({ from: 'period-end' })).toBeUndefined();
  });

  test('when the task is done several times, the last time counts, in whatever order they stand', () => {
    const [early, late] = ['2026-03-03T10:00:00.000Z', '2026-03-20T10:00:00.000Z'] as const;
    expect(at({ from: 'done:consent' }, doneAt(early, late))).toBe(late);
    expect(at({ from: 'done:consent' }, doneAt(late, early))).toBe(late);
  });

  test('when it is not done, or another is, there is no moment', () => {
    expect(at({ from: 'done:consent' })).toBeUndefined();
    expect(at({ from: 'done:other' }, doneAt('2026-03-03T10:00:00.000Z'))).toBeUndefined();
  });

  test('when a month is answered, its first day counts; when a date is, that day', () => {
    const moment: LifeMoment = { from: 'answer:month', plus: { months: -7 }, end: 'month' };
    expect(at(moment, answered('2026-12'))).toBe('2026-05-31T22:00:00.000Z');
    expect(at({ from: 'answer:month' }, answered('2026-12'))).toBe('2026-12-01T23:00:00.000Z');
    expect(at({ from: 'answer:month' }, answered('2026-12-24'))).toBe('2026-12-24T23:00:00.000Z');
  });

  test('when nothing or something else is answered, there is no moment', () => {
    expect(at({ from: 'answer:month' })).toBeUndefined();
    for (const text of ['', 'soon', '2026', '2026-12-1']) {
      expect(at({ from: 'answer:month' }, answered(text))).toBeUndefined();
    }
  });
});

describe('given a chase of a due moment', () => {
  test('when that has an hour, the chase has the same, also after a clock change', () => {
    expect(instantAfter(instant('2026-03-27T12:00:00.000Z'), { workingDays: 1 }, [])).toBe(
      '2026-03-30T11:00:00.000Z',
    );
    expect(instantAfter(instant('2026-03-27T12:00:00.000Z'), { days: 0 }, [])).toBe(
      '2026-03-27T12:00:00.000Z',
    );
  });

  test('when that is the end of a day, the chase comes in the morning, counted from the day itself', () => {
    const due = instant('2026-03-31T22:00:00.000Z');
    expect(instantAfter(due, { days: 0 }, [])).toBe('2026-03-31T06:00:00.000Z');
    expect(instantAfter(due, { workingDays: -2 }, [])).toBe('2026-03-27T07:00:00.000Z');
    expect(instantAfter(due, { months: -1 }, [])).toBe('2026-02-28T07:00:00.000Z');
  });

  test('when days are closed, they are passed over', () => {
    expect(instantAfter(monday, { workingDays: 1 }, [date('2026-03-03')])).toBe('2026-03-04T09:00:00.000Z');
  });
});

describe('given when a task began for a unit', () => {
  const [before, later, latest] = ['2026-02-01', '2026-03-05', '2026-04-01'].map((day) =>
    instant(`${day}T10:00:00.000Z`),
  );
  const since = (when: Instant | undefined, began: Readonly<Record<string, Instant>> = {}): LifeSubject => ({
    ...subject,
    units: [{ id: 'u-2', since: when ?? monday }],
    life: { ...subject.life, began },
  });

  test('when the unit was concerned from the start or before, or there is none, it began with the stage', () => {
    expect(beganFor(since(before), 'u-2')).toBe(monday);
    expect(beganFor(since(later), undefined)).toBe(monday);
    expect(beganFor(since(later), 'u-9')).toBe(monday);
  });

  test('when the unit or the task came later, it began with the later of the two', () => {
    const task = { notes: latest ?? monday };
    expect(beganFor(since(later), 'u-2')).toBe(later);
    expect(beganFor(since(later, task), 'u-2', 'notes')).toBe(latest);
    expect(beganFor(since(later, task), 'u-2', 'other')).toBe(later);
    expect(beganFor(since(latest, { notes: later ?? monday }), 'u-2', 'notes')).toBe(latest);
  });

  test('when the task came before the stage was entered, it began with the stage', () => {
    expect(beganFor(since(before, { notes: before ?? monday }), 'u-2', 'notes')).toBe(monday);
  });
});
