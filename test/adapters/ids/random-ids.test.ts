import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandomIds } from '../../../src/adapters/ids/random-ids.js';

const ids = createRandomIds();

test('an id is its prefix and twelve plain characters, and fits a storage key', () => {
  for (let n = 0; n < 200; n += 1) expect(ids.next('g')).toMatch(/^g-[a-z2-9]{12}$/);
});

test('ids do not repeat', () => {
  expect(new Set(Array.from({ length: 2000 }, () => ids.next('m'))).size).toBe(2000);
});

test('integers are as many as asked for and below the bound', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 1_000_000 }), (n, bound) => {
      const drawn = ids.integers(n, bound);
      expect(drawn).toHaveLength(n);
      expect(drawn.every((one) => Number.isInteger(one) && one >= 0 && one < bound)).toBe(true);
    }),
  );
});
