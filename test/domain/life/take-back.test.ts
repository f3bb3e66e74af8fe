import { describe, expect, test } from 'vitest';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import type { LifeSubject } from '../../../src/domain/life/reading/life-scene.js';
import { takeBack, takeBacksOf } from '../../../src/domain/life/take-back.js';
import { turnsOf } from '../../../src/domain/life/reading/life-tasks.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { applied, monday, newSubject, sceneOf } from './life-town.js';
import { duties, meetingCase } from './lives.js';

const now = '2026-04-01T09:00:00.000Z' as Instant;
const key = (person: string) => person as PersonKey;
const done = (by: string, task: string, period?: string) => ({
  ...{ what: 'done' as const, task, by: key(by), at: now, answers: {} },
  ...(period === undefined ? {} : { period: period as LocalDate }),
});

describe('given duties of a group, of which two are done', () => {
  const scene = sceneOf(duties, [], now);
  const group: LifeSubject = applied(newSubject(duties, 'g', monday), [
    done('samir', 'notes', '2026-03-10'),
    done('lena', 'budget', '2026-11-30'),
  ]);
  const open = (person: string) => takeBacksOf(scene, group, key(person)).map(({ task }) => task.id);
  const notes = { task: 'notes', period: '2026-03-10' as LocalDate };

  test('when someone did one, that one may be taken back by the person, and by a coordinator both', () => {
    expect(open('samir')).toEqual(['notes']);
    expect(open('lena')).toEqual(['budget']);
    expect(open('maria')).toEqual(['budget', 'notes']);
  });

  test('when someone did none, or is no member, nothing may be taken back', () => {
    expect(open('karin')).toEqual([]);
    expect(open('stranger')).toEqual([]);
    const left = { ...scene, members: scene.members.filter(({ person }) => String(person) !== 'samir') };
    expect(takeBacksOf(left, group, key('samir'))).toEqual([]);
    expect(takeBack(left, group, notes, key('samir'))).toBeUndefined();
  });

  test('when it is taken back, it says who and when, and the turn is open again', () => {
    const events = takeBack(scene, group, notes, key('samir'));
    expect(events).toEqual([{ what: 'taken-back', ...notes, by: 'samir', at: now }]);
    const after = applied(group, events ?? []);
    expect(
      turnsOf(scene, after)
        .filter((one) => one.done !== undefined)
        .map(({ task }) => task.id),
    ).toEqual(['budget']);
    expect(takeBack(scene, after, notes, key('samir'))).toBeUndefined();
  });

  test('when it is another’s, another period’s, not done or not known, it is refused', () => {
    expect(takeBack(scene, group, notes, key('lena'))).toBeUndefined();
    expect(
      takeBack(scene, group, { ...notes, period: '2026-04-21' as LocalDate }, key('maria')),
    ).toBeUndefined();
    expect(takeBack(scene, group, { task: 'notes' }, key('maria'))).toBeUndefined();
    expect(takeBack(scene, group, { ...notes, unit: 'u-1' }, key('maria'))).toBeUndefined();
    expect(takeBack(scene, group, { task: 'gone' }, key('maria'))).toBeUndefined();
  });

  test('when nothing is done, a coordinator has nothing to take back', () => {
    expect(takeBacksOf(scene, newSubject(duties, 'g', monday), key('maria'))).toEqual([]);
  });
});

describe('given a case of which a task is done', () => {
  test('when anyone would take it back, nothing may be: only what is the group’s own can', () => {
    const scene = sceneOf(meetingCase, [], now);
    const subject = applied(newSubject(meetingCase, 'a', monday), [
      { ...done('samir', 'acknowledged'), unit: 'u-2' },
    ]);
    for (const person of ['samir', 'maria']) {
      expect(takeBacksOf(scene, subject, key(person))).toEqual([]);
      expect(takeBack(scene, subject, { task: 'acknowledged', unit: 'u-2' }, key(person))).toBeUndefined();
    }
  });
});
