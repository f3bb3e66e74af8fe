import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { inTurn, membersOf } from '../../../src/domain/life/reading/life-members.js';
import type { LifeSubject } from '../../../src/domain/life/reading/life-scene.js';
import type { Who } from '../../../src/domain/life/reading/life-schema.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { monday, newSubject, people, sceneOf } from './life-town.js';
import { handover, meetingCase } from './lives.js';

const scene = sceneOf(meetingCase, [], monday);
const subject = newSubject(meetingCase, 'a', monday);
const names = (who: Who, of: LifeSubject = subject, unit?: string) =>
  membersOf(scene, of, who, unit).map(({ person }) => person);

/** The subject without some of what it may lack. */
function without(...keys: readonly (keyof LifeSubject)[]): LifeSubject {
  return Object.fromEntries(
    Object.entries(subject).filter(([key]) => !(keys as readonly string[]).includes(key)),
  ) as unknown as LifeSubject;
}

describe('given a sentry', () => {
  test.each<[string, Who, readonly string[]]>([
    ['a role', { roles: ['representative'] }, ['maria', 'samir', 'olle']],
    ['several roles: any of them', { roles: ['supervisor', 'caseworker'] }, ['karin', 'dina', 'lena']],
    ['a role that nobody has', { roles: ['director'] }, []],
    ['a party', { parties: ['region'] }, ['samir', 'dina', 'olle']],
    ['a role and a party: both must hold', { roles: ['caseworker'], parties: ['region'] }, ['dina']],
    ['the registering unit', { unit: 'registering' }, ['karin', 'maria', 'lena']],
    ['the receiving unit', { unit: 'receiving' }, ['samir', 'dina']],
    ['the units concerned', { unit: 'concerned' }, ['samir', 'dina', 'olle']],
    ['a role in the units concerned', { roles: ['caseworker'], unit: 'concerned' }, ['dina']],
    ['the owner', { owner: true }, ['karin']],
    ['the owner in another role', { owner: true, roles: ['representative'] }, []],
    ['the owner in another unit', { owner: true, unit: 'receiving' }, []],
    ['deputies of a role', { roles: ['representative', 'deputy'] }, ['dina']],
    ['deputies of a role that has none', { roles: ['supervisor', 'deputy'] }, []],
    ['nothing', {}, people.map(({ person }) => person)],
  ])('when it names %s, those members are found and no others', (_, who, found) => {
    expect(names(who)).toEqual(found);
  });

  test('when one unit is asked for itself, the units concerned are that one alone', () => {
    expect(names({ unit: 'concerned' }, subject, 'u-3')).toEqual(['olle']);
    expect(names({ roles: ['representative', 'deputy'], unit: 'concerned' }, subject, 'u-3')).toEqual([]);
    expect(names({ unit: 'concerned' }, subject, 'u-9')).toEqual([]);
  });

  test('when the case has no such unit or owner, or the owner has left, nobody is found', () => {
    expect(names({ unit: 'registering' }, without('registeringUnit'))).toEqual([]);
    expect(names({ unit: 'receiving' }, without('receivingUnit'))).toEqual([]);
    expect(names({ unit: 'concerned' }, { ...subject, units: [] })).toEqual([]);
    expect(names({ owner: true }, without('owner'))).toEqual([]);
    expect(names({ owner: true }, { ...subject, owner: 'gone' as PersonKey })).toEqual([]);
  });

  test('when it names the responsible unit, the stage says which one that is', () => {
    const handed = newSubject(handover, 'a', monday);
    const inStage = (stage: string) =>
      membersOf(
        sceneOf(handover, [], monday),
        { ...handed, life: { ...handed.life, stage } },
        {
          unit: 'responsible',
        },
      ).map(({ unitId }) => unitId);
    expect(new Set(inStage('announced'))).toEqual(new Set(['u-1']));
    expect(new Set(inStage('passed'))).toEqual(new Set(['u-2']));
    expect(names({ unit: 'responsible' })).toEqual(names({ unit: 'registering' }));
  });

  test('when a deputy has left, nobody stands in', () => {
    const left = { ...scene, members: people.filter(({ person }) => String(person) !== 'dina') };
    expect(membersOf(left, subject, { roles: ['representative', 'deputy'] })).toEqual([]);
  });
});

describe('given a task that goes in turn', () => {
  const candidates = people.filter(({ roles }) => roles.includes('representative'));
  const after = (...done: readonly (readonly [person: string, day: string, task?: string])[]) => ({
    ...subject,
    life: {
      ...subject.life,
      done: done.map(([person, day, task = 'notes']) => ({
        ...{ task, by: person as PersonKey, at: `2026-${day}T09:00:00.000Z` as Instant, answers: {} },
      })),
    },
  });
  const next = (of: LifeSubject, members = candidates) => inTurn(members, of, 'notes')?.person;

  test('when nobody has done it, the first by key does it, however the members are listed', () => {
    expect(next(subject)).toBe('maria');
    expect(next(subject, [...candidates].reverse())).toBe('maria');
  });

  test('when some have done it less often, one of them does it', () => {
    expect(next(after(['maria', '03-10']))).toBe('olle');
    expect(next(after(['maria', '03-10'], ['olle', '04-21'], ['maria', '06-02']))).toBe('samir');
  });

  test('when all have done it equally often, the one whose last time is longest ago does it, in whatever order they stand', () => {
    const rounds = [
      ['maria', '06-02'],
      ['samir', '03-10'],
      ['olle', '04-21'],
    ] as const;
    expect(next(after(...rounds))).toBe('samir');
    expect(next(after(...rounds.toReversed()))).toBe('samir');
    // The last time counts, not the first.
    const twice = [
      ['samir', '09-01'],
      ['samir', '01-10'],
      ['maria', '06-02'],
      ['maria', '02-10'],
    ] as const;
    expect(
      next(
        after(...twice),
        candidates.filter(({ person }) => String(person) !== 'olle'),
      ),
    ).toBe('maria');
  });

  test('when someone has done another task or has left, that does not count', () => {
    expect(next(after(['maria', '03-10', 'other']))).toBe('maria');
    expect(next(after(['gone', '03-10'], ['maria', '04-21']))).toBe('olle');
  });

  test('when nobody can do it, it is nobody’s turn; when one can, it is always that one’s', () => {
    expect(next(subject, [])).toBeUndefined();
    expect(next(after(['samir', '03-10']), candidates.slice(1, 2))).toBe('samir');
  });
});
