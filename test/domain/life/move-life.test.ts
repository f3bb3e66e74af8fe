import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { goesOn, moveLife } from '../../../src/domain/life/move-life.js';
import { named, stageWith, taskWith } from './life-fixtures.js';
import { monday, newSubject } from './life-town.js';
import { meetingCase } from './lives.js';

const who = { roles: ['coordinator'] };
const task = (id: string, more: object = {}) => ({ ...named(id), who, ...more });
const at = '2026-04-01T10:00:00.000Z' as Instant;
const { life } = newSubject(meetingCase, 'a', monday);

describe('given a life that goes on by another version', () => {
  const former = stageWith([task('kept'), task('yearly', { every: { yearly: ['11-30'] } }), task('dropped')]);

  test('when the stage is the same, no task begins and the timer has moved it', () => {
    expect(moveLife(life, former, former, { at })).toEqual({
      ...{ what: 'moved', stage: 'only', begins: [], by: 'timer', at },
    });
  });

  test('when tasks are new or in another rhythm, those begin, and others go on', () => {
    const next = stageWith([
      task('fresh'),
      task('kept', { required: true, who: { roles: ['representative'] } }),
      task('yearly', { every: { yearly: ['10-31'] } }),
    ]);
    expect(moveLife(life, former, next, { at })).toMatchObject({ begins: ['fresh', 'yearly'] });
  });

  test('when the former stage is not known, every task begins', () => {
    expect(moveLife(life, undefined, former, { at })).toMatchObject({
      begins: ['kept', 'yearly', 'dropped'],
    });
  });

  test('when it waits for a stage, that is named as it is called there; when it is not there, it waits no longer', () => {
    const waiting = { ...life, waits: { for: 'enrolled', since: monday } };
    expect(moveLife(waiting, former, former, { waitsFor: 'admitted', at })).toMatchObject({
      waitsFor: 'admitted',
    });
    expect(moveLife(waiting, former, former, { at })).not.toHaveProperty('waitsFor');
  });

  test('when it waits for nothing, it does not begin to', () => {
    expect(moveLife(life, former, former, { waitsFor: 'admitted', at })).not.toHaveProperty('waitsFor');
  });
});

describe('given a task of another version', () => {
  const was = (more: object) => [taskWith(more)];

  test('when its turns are the same, it goes on, whoever does it and whenever it is due', () => {
    const now = taskWith({ who, due: { from: 'entered', plus: { days: 3 } }, every: { months: 2 } });
    expect(goesOn(now, was({ every: { months: 2 } }))).toBe(true);
  });

  test.each([
    ['its rhythm is another', { every: { months: 2 } }, { every: { months: 3 } }],
    ['it has a rhythm now', {}, { every: { months: 2 } }],
    ['it has no rhythm any more', { every: { months: 2 } }, {}],
    ['each unit is asked now', {}, { each: 'unit' }],
  ])('when %s, it begins anew', (_, before, after) => {
    expect(goesOn(taskWith(after), was(before))).toBe(false);
  });

  test('when there was none of its name, it begins', () => {
    expect(goesOn(taskWith({}), [])).toBe(false);
    expect(goesOn(taskWith({}), stageWith([task('another')]).tasks)).toBe(false);
  });

  test('when the same rhythm was written in another order, it goes on', () => {
    const rhythm = { weeks: 2, isoWeeks: 'odd', on: 'monday' };
    const turned = { on: 'monday', isoWeeks: 'odd', weeks: 2 };
    expect(goesOn(taskWith({ every: turned }), was({ every: rhythm }))).toBe(true);
  });
});
