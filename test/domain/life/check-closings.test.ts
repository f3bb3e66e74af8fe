import { expect, test } from 'vitest';
import { closingFaults } from '../../../src/domain/life/check/check-closings.js';
import { lifeOf, named } from './life-fixtures.js';

const who = { roles: ['coordinator'] };
const exit = (id: string, to: string, more: object = {}) => ({ ...named(id), to, who, ...more });
const closes = { closesTo: 'work-or-studies' };
const end = { ...named('end'), ends: true };
const faults = (stages: Parameters<typeof lifeOf>[0], more: object = {}) =>
  closingFaults(lifeOf(stages, more));

test('an exit of a case may close it', () => {
  expect(faults([{ ...named('only'), exits: [exit('leave', 'end', closes)] }, end])).toEqual([]);
});

test('two exits of one stage may close to different things', () => {
  const exits = [exit('work', 'end', closes), exit('other', 'end', { closesTo: 'other' })];
  expect(faults([{ ...named('only'), exits }, end])).toEqual([]);
});

test('an exit that stays in its stage closes nothing', () => {
  const exits = [exit('stay', 'only', closes), exit('leave', 'end')];
  expect(faults([{ ...named('only'), exits }, end])).toEqual([
    { path: ['stages', 0, 'exits', 0, 'closesTo'], allowed: 'none: the case stays in its stage' },
  ]);
});

test('a case is not closed twice on its way', () => {
  const stages = [
    { ...named('first'), exits: [exit('on', 'second', closes)] },
    { ...named('second'), exits: [exit('leave', 'end', closes)] },
    end,
  ];
  expect(faults(stages)).toEqual([
    {
      path: ['stages', 0, 'exits', 0, 'closesTo'],
      allowed: 'none: from there the case comes to second, which closes it again',
    },
  ]);
});

test('a group’s life closes nothing', () => {
  expect(
    faults([{ ...named('only'), exits: [exit('leave', 'end', closes)] }, end], { about: 'group' }),
  ).toEqual([{ path: ['stages', 0, 'exits', 0, 'closesTo'], allowed: 'only in a life about: case' }]);
});
