import { describe, expect, test } from 'vitest';
import { stageOf } from '../../../src/domain/life/reading/life-scene.js';
import { lifeOf, named } from './life-fixtures.js';

describe('given a life with two stages', () => {
  const def = lifeOf([named('first'), named('second')]);

  test('when a stage is asked for by its id, it is that one', () => {
    expect(stageOf(def, 'second')).toBe(def.stages[1]);
  });

  test('when a row names a stage that the life does not have, it is an error that names both', () => {
    expect(() => stageOf(def, 'third')).toThrow('the life made-up has no stage third');
  });
});
