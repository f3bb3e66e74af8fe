import { describe, expect, test } from 'vitest';
import { oneOf } from '../../../src/domain/life/check/life-fault.js';

describe('given the ids that are known', () => {
  const known = ['first', 'second'];

  test('when all ids are known, or none is given, there is no fault', () => {
    expect(oneOf(['to'], ['second', 'first', 'second'], known)).toEqual([]);
    expect(oneOf(['to'], [], known)).toEqual([]);
  });

  test('when the only id is unknown, its fault stands at the place itself and says what was allowed', () => {
    expect(oneOf(['to'], ['third'], known)).toEqual([{ path: ['to'], allowed: 'one of: first, second' }]);
  });

  test('when some of several are unknown, each fault stands at its own place in the list', () => {
    expect(oneOf(['to'], ['third', 'first', 'fourth'], known).map(({ path }) => path)).toEqual([
      ['to', 0],
      ['to', 2],
    ]);
  });

  test('when the ids are written with a word before them, what was allowed is written so too', () => {
    expect(oneOf(['from'], ['third'], known, 'done:')).toEqual([
      { path: ['from'], allowed: 'one of: done:first, done:second' },
    ]);
  });

  test('when nothing is known, every id is a fault', () => {
    expect(oneOf(['to'], ['first'], [])).toHaveLength(1);
  });
});
