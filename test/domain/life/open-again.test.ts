import { expect, test } from 'vitest';
import { openAgain } from '../../../src/domain/life/open-again.js';
import type { LifeDef } from '../../../src/domain/life/reading/life-schema.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { lifeOf, named } from './life-fixtures.js';
import { monday, newSubject, sceneOf } from './life-town.js';

const karin = 'karin' as PersonKey;
const who = { roles: ['representative'] };
const stages = [
  {
    ...named('open'),
    tasks: [
      { ...named('first'), who },
      { ...named('beside'), who },
      { ...named('second'), who, needs: ['first'] },
      { ...named('third'), who, needs: ['second'], each: 'unit' },
    ],
    exits: [{ ...named('end'), to: 'ended', who }],
  },
  { ...named('ended'), ends: true },
];
const done = [{ task: 'first' }, { task: 'beside' }, { task: 'second' }, { task: 'third', unit: 'u-2' }].map(
  (turn) => ({ ...turn, by: karin, at: monday, answers: {} }),
);

function openedBy(def: LifeDef, task: string): readonly string[] {
  const subject = newSubject(def, 'r-1', monday);
  const all = openAgain(
    sceneOf(def, [], monday),
    { ...subject, life: { ...subject.life, done } },
    task,
    karin,
  );
  return all.map((event) => (event.what === 'taken-back' ? `${event.task} ${event.unit ?? ''}`.trim() : ''));
}

test('what rests on a task of a report that is done anew is open again, step by step; what stands beside it stays', () => {
  const report = lifeOf(stages, { about: 'report' });
  expect(openedBy(report, 'first')).toEqual(['second', 'third u-2']);
  expect(openedBy(report, 'second')).toEqual(['third u-2']);
  expect(openedBy(report, 'third')).toEqual([]);
  expect(openedBy(report, 'beside')).toEqual([]);
});

test('in the life of a case an answer that is changed opens nothing', () => {
  expect(openedBy(lifeOf(stages, { about: 'case' }), 'first')).toEqual([]);
});
