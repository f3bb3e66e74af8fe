import { describe, expect, it } from 'vitest';
import { isShown, isUrgent, lastDayToCall, nextMorning } from '../../../src/domain/calls/call-days.js';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import { isWithoutTeams, keyWithoutTeams, type PersonKey } from '../../../src/domain/model/person/person.js';
import {
  callsUrgent,
  callsWaiting,
  callsWaitingPlan,
} from '../../../src/domain/notices/kinds/group/calls.js';
import { timerId } from '../../../src/domain/timers/plan-notice.js';
import { groupWith, person } from '../group-fixture.js';
import { chosen, toldTo, worldOf } from '../notices/told.js';

const at = (instant: string) => instant as Instant;
const day = (date: string) => date as LocalDate;

describe('what the coordinators are sent of calls', () => {
  it('goes to them alone', () => {
    for (const rule of [callsWaiting, callsUrgent] as const) {
      const facts = { about: 'meeting-moved' };
      const world = worldOf(rule as typeof callsUrgent, groupWith(), { facts });
      expect(chosen(rule as typeof callsUrgent, world)).toEqual(['maria']);
      expect(toldTo(rule as typeof callsUrgent, world, 'maria')).toMatchObject({ kind: rule.kind });
      expect(toldTo(rule as typeof callsUrgent, world, 'samir')).toBeUndefined();
    }
  });

  it('is one message for each half-day', () => {
    const idAt = (instant: string) => timerId(callsWaitingPlan('g', at(instant)));
    expect(idAt('2026-05-05T05:30:00.000Z')).toBe(idAt('2026-05-05T09:30:00.000Z'));
    expect(idAt('2026-05-05T09:30:00.000Z')).not.toBe(idAt('2026-05-05T10:30:00.000Z'));
  });
});

describe('the last day to call', () => {
  const usefulUntil = at('2026-05-12T11:00:00.000Z');

  it('is the earliest of the days that the notice names, and of the end of its use', () => {
    expect(lastDayToCall({ usefulUntil }, {})).toBe('2026-05-12');
    expect(lastDayToCall({ usefulUntil }, { due: day('2026-05-08') })).toBe('2026-05-08');
    const deadline = { date: day('2026-05-04'), time: '24:00' as never };
    expect(lastDayToCall({ usefulUntil }, { due: day('2026-05-08'), deadline })).toBe('2026-05-04');
    expect(lastDayToCall({ usefulUntil }, { due: day('2026-06-08') })).toBe('2026-05-12');
  });

  it('makes a call urgent from the working day before it, over a weekend and a closed day too', () => {
    const isNow = (now: string, closed: readonly string[] = []) =>
      isUrgent(undefined, day('2026-05-12'), { now: at(now), closed: closed.map(day) });
    expect(isNow('2026-05-08T08:00:00.000Z')).toBe(false);
    expect(isNow('2026-05-08T08:00:00.000Z', ['2026-05-11'])).toBe(true);
    expect(isNow('2026-05-11T08:00:00.000Z')).toBe(true);
    expect(
      isUrgent({ pressing: true }, day('2026-12-01'), { now: at('2026-05-08T08:00:00.000Z'), closed: [] }),
    ).toBe(true);
    expect(nextMorning(at('2026-05-08T08:00:00.000Z'), [])).toBe('2026-05-11T05:00:00.000Z');
  });
});

it('a call is shown a week after it was of use, and two weeks after it was made', () => {
  const usefulUntil = at('2026-05-12T11:00:00.000Z');
  const done = { by: person('maria'), at: at('2026-05-10T08:00:00.000Z') };
  expect(isShown({ usefulUntil }, at('2026-05-19T10:00:00.000Z'))).toBe(true);
  expect(isShown({ usefulUntil }, at('2026-05-19T12:00:00.000Z'))).toBe(false);
  expect(isShown({ usefulUntil, done }, at('2026-05-24T07:00:00.000Z'))).toBe(true);
  expect(isShown({ usefulUntil, done }, at('2026-05-24T09:00:00.000Z'))).toBe(false);
});

it('the key of someone without Teams is in no directory, and the same for the same words', () => {
  const hash = 'bcdfghjkmnpqrstv'.repeat(4);
  const key = keyWithoutTeams(hash);
  expect(key).toMatch(/^00000000-0000-0000-0000-000000000000\|[a-f]{8}(-[a-f]{4}){3}-[a-f]{12}$/);
  expect(keyWithoutTeams(hash)).toBe(key);
  expect(isWithoutTeams(key)).toBe(true);
  const other: PersonKey = '11111111-1111-4111-8111-111111111111|33333333-3333-4333-8333-333333333301';
  expect(isWithoutTeams(other)).toBe(false);
});
