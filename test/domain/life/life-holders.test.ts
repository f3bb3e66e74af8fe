import { describe, expect, test } from 'vitest';
import { holdersOf, toldOf } from '../../../src/domain/life/reading/life-holders.js';
import type { LifeScene, LifeSubject } from '../../../src/domain/life/reading/life-scene.js';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { lifeOf, named, turnFor } from './life-fixtures.js';
import { monday, newSubject, sceneOf } from './life-town.js';
import { duties, meetingCase } from './lives.js';

const names = (members: readonly { readonly person: string }[]) => members.map(({ person }) => person);

describe('given a task that each unit is asked to do', () => {
  const subject = newSubject(meetingCase, 'a', monday);
  const scene = sceneOf(meetingCase, [subject], monday);
  const turn = turnFor(scene, subject, { task: 'acknowledged', unit: 'u-2' });

  test('when it is one unit’s turn, that unit’s own people alone may do it', () => {
    expect(names(holdersOf(scene, subject, turn))).toEqual(['samir']);
    const other = turnFor(scene, subject, { task: 'acknowledged', unit: 'u-3' });
    expect(names(holdersOf(scene, subject, other))).toEqual(['olle']);
  });

  test('when the unit has nobody in the role, nobody may', () => {
    const empty = { ...scene, members: scene.members.filter(({ person }) => String(person) !== 'samir') };
    expect(holdersOf(empty, subject, turn)).toEqual([]);
  });

  test('when it is chased, those whom the chase names are told: the unit’s deputy, or coordinators of any unit', () => {
    const deputies = { roles: ['representative', 'deputy'], unit: 'concerned' as const };
    expect(names(toldOf(scene, subject, deputies, turn))).toEqual(['dina']);
    expect(names(toldOf(scene, subject, { roles: ['coordinator'] }, turn))).toEqual(['maria']);
    expect(toldOf(scene, subject, { roles: ['director'] }, turn)).toEqual([]);
  });
});

describe('given notes that are taken in turn at each meeting', () => {
  const [first, second, third, fourth] = ['2026-03-10', '2026-04-21', '2026-06-02', '2026-09-01'];
  const group: LifeSubject = newSubject(duties, 'g', monday);
  const at = (now: string, absent: Readonly<Record<string, readonly string[]>> = {}): LifeScene => {
    const scene = sceneOf(duties, [group], now as Instant);
    const meetings = scene.meetings.map((one) => ({
      ...one,
      absent: (absent[one.date] ?? []) as PersonKey[],
    }));
    return { ...scene, meetings };
  };
  const holder = (scene: LifeScene, period: string | undefined, of: LifeSubject = group) =>
    names(holdersOf(scene, of, turnFor(scene, of, { task: 'notes', period: period ?? '' })));
  const taken = (...notes: readonly (readonly [by: string, period: string | undefined])[]): LifeSubject => ({
    ...group,
    life: {
      ...group.life,
      done: notes.map(([by, period]) => ({
        ...{ task: 'notes', period: period as LocalDate, by: by as PersonKey },
        ...{ at: `${period ?? ''}T15:00:00.000Z` as Instant, answers: {} },
      })),
    },
  });

  test('when no notes have been taken, one at a time has each meeting, and another the next', () => {
    const scene = at('2026-08-20T09:00:00.000Z');
    expect([first, second, third, fourth].map((period) => holder(scene, period))).toEqual([
      ['maria'],
      ['olle'],
      ['samir'],
      ['maria'],
    ]);
  });

  test('when somebody else took them, the one who was passed over has the next meeting', () => {
    const scene = at('2026-04-01T09:00:00.000Z');
    expect(holder(scene, second, taken(['olle', first]))).toEqual(['maria']);
    expect(holder(scene, second, taken(['maria', first]))).toEqual(['olle']);
  });

  test('when the one whose turn it is cannot come, the next one has it, and the other comes after', () => {
    const scene = at('2026-04-01T09:00:00.000Z', { '2026-03-10': ['maria'] });
    expect(holder(scene, first)).toEqual(['olle']);
    expect(holder(scene, second)).toEqual(['maria']);
  });

  test('when the absence is from another meeting, it changes nothing', () => {
    expect(holder(at('2026-03-05T09:00:00.000Z', { '2026-04-21': ['maria'] }), first)).toEqual(['maria']);
  });

  test('when nobody can come, it is still the turn of one; when there is nobody, of none', () => {
    const nobody = at('2026-03-05T09:00:00.000Z', { '2026-03-10': ['maria', 'olle', 'samir'] });
    expect(holder(nobody, first)).toEqual(['maria']);
    expect(holder({ ...nobody, members: [] }, first)).toEqual([]);
  });

  test('when a chase goes in turn, the holder is told; when it does not, everyone with the role', () => {
    const scene = at('2026-03-05T09:00:00.000Z');
    const turn = turnFor(scene, group, { task: 'notes', period: first ?? '' });
    const told = (rotates: object) =>
      names(toldOf(scene, group, { roles: ['representative'], ...rotates }, turn));
    expect(told({ rotates: true })).toEqual(['maria']);
    expect(told({})).toEqual(['maria', 'samir', 'olle']);
  });
});

describe('given a task that goes in turn for each unit by itself', () => {
  test('when another unit’s turn is owed, that does not pass on whose turn it is for this one', () => {
    const task = { ...named('notes'), each: 'unit', who: { roles: ['representative'], rotates: true } };
    const def = lifeOf([{ ...named('running'), tasks: [{ ...task, every: { per: 'meeting' } }] }], {
      about: 'group',
    });
    const group = newSubject(def, 'g', monday);
    const scene = sceneOf(def, [group], '2026-04-01T09:00:00.000Z' as Instant);
    const turn = turnFor(scene, group, { task: 'notes', unit: 'u-2', period: '2026-04-21' });
    expect(names(holdersOf(scene, group, turn))).toEqual(['olle']);
  });
});
