import { describe, expect, test } from 'vitest';
import {
  deadEnds,
  doubleIds,
  leadsTo,
  reachedFrom,
  unknownStages,
  unreachable,
} from '../../../src/domain/life/check/check-stages.js';
import { lifeOf, named } from './life-fixtures.js';
import { duties, handover, meetingCase, rehabilitation } from './lives.js';

const exit = (id: string, to: string) => ({ ...named(id), to, who: { roles: ['coordinator'] } });
const task = (id: string) => ({ ...named(id), who: { roles: ['coordinator'] } });
const end = { ...named('end'), ends: true };
const paths = (faults: readonly { readonly path: readonly PropertyKey[] }[]) =>
  faults.map(({ path }) => path);

describe('given lives that are rightly written', () => {
  test.each([meetingCase, rehabilitation, duties, handover])(
    'when the stages of $id are checked, there is no fault',
    (def) => {
      expect([doubleIds(def), unknownStages(def), unreachable(def, []), deadEnds(def, [])].flat()).toEqual(
        [],
      );
    },
  );
});

describe('given ids that stand twice', () => {
  test('when they are in one list, each but the first is a fault at its place', () => {
    const def = lifeOf([
      { ...named('one'), tasks: [task('a1'), task('b1'), task('a1'), task('a1')] },
      { ...named('two'), exits: [exit('x1', 'one'), exit('x1', 'end')] },
      end,
      named('one'),
    ]);
    expect(paths(doubleIds(def))).toEqual([
      ['stages', 3, 'id'],
      ['stages', 0, 'tasks', 2, 'id'],
      ['stages', 0, 'tasks', 3, 'id'],
      ['stages', 1, 'exits', 1, 'id'],
    ]);
  });

  test('when they are in different lists, they are no fault', () => {
    const def = lifeOf([
      { ...named('one'), tasks: [task('same')], exits: [exit('same', 'same')] },
      { ...named('same'), tasks: [task('same')], exits: [exit('same', 'end')] },
      end,
    ]);
    expect(doubleIds(def)).toEqual([]);
  });
});

describe('given stages that are named but not there', () => {
  test('when the life begins, begins late, goes or waits there, each place is a fault', () => {
    const def = lifeOf(
      [
        { ...named('one'), exits: [exit('x1', 'two'), exit('x2', 'gone')] },
        { ...named('two'), places: { limit: 'places', waitIn: 'nowhere' } },
      ],
      { start: 'dawn', late: 'dusk' },
    );
    expect(unknownStages(def)).toEqual([
      { path: ['start'], allowed: 'one of: one, two' },
      { path: ['late'], allowed: 'one of: one, two' },
      { path: ['stages', 0, 'exits', 1, 'to'], allowed: 'one of: one, two' },
      { path: ['stages', 1, 'places', 'waitIn'], allowed: 'one of: one, two' },
    ]);
  });
});

describe('given where stages lead', () => {
  test('when an exit leads to a full stage, it leads to its queue too, and the queue leads into the stage', () => {
    const ways = leadsTo(rehabilitation);
    expect(ways.get('examined')).toEqual(['enrolled', 'returned', 'queued']);
    expect(ways.get('queued')).toEqual(['returned', 'enrolled']);
    expect(ways.get('closed')).toEqual([]);
  });

  test('when stages go round, all that can be reached is found, and the start itself', () => {
    const ways = new Map([
      ['a', ['b']],
      ['b', ['c', 'a']],
      ['d', ['a']],
    ]);
    expect([...reachedFrom(['a'], ways)].sort()).toEqual(['a', 'b', 'c']);
    expect([...reachedFrom(['c'], ways)]).toEqual(['c']);
    expect([...reachedFrom(['c', 'd'], ways)].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  test('when one begins nowhere, nothing is reached', () => {
    expect(reachedFrom([], new Map([['a', ['b']]])).size).toBe(0);
  });
});

describe('given a stage that no exit leads to', () => {
  const stages = [{ ...named('one'), exits: [exit('x1', 'end')] }, end, { ...named('island'), ends: true }];

  test('when nothing begins there, it is a fault', () => {
    expect(paths(unreachable(lifeOf(stages), []))).toEqual([['stages', 2, 'id']]);
  });

  test('when late ones or some others begin there, it is none', () => {
    expect(unreachable(lifeOf(stages, { late: 'island' }), [])).toEqual([]);
    expect(unreachable(lifeOf(stages), ['island'])).toEqual([]);
  });

  test('when only the stage itself leads there, it is a fault still', () => {
    const round = [stages[0], end, { ...named('island'), exits: [exit('x2', 'island')] }].flatMap((one) =>
      one === undefined ? [] : [one],
    );
    expect(paths(unreachable(lifeOf(round), []))).toEqual([['stages', 2, 'id']]);
  });
});

describe('given stages without a way to an end', () => {
  const stages = [
    { ...named('one'), exits: [exit('x1', 'two'), exit('x2', 'end')] },
    { ...named('two'), exits: [exit('x3', 'three')] },
    { ...named('three'), exits: [exit('x4', 'two')] },
    end,
  ];

  test('when the life is about a case or a report, each of them is a fault and the others are not', () => {
    for (const about of ['case', 'report']) {
      expect(paths(deadEnds(lifeOf(stages, { about }), []))).toEqual([
        ['stages', 1, 'exits'],
        ['stages', 2, 'exits'],
      ]);
    }
  });

  test('when the life is the group’s own, it need not end', () => {
    expect(deadEnds(lifeOf(stages, { about: 'group' }), [])).toEqual([]);
  });

  test('when no stage ends the life, all are faults', () => {
    expect(deadEnds(lifeOf(stages.slice(1, 3)), [])).toHaveLength(2);
  });
});
