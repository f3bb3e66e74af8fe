import { createRandomIds } from '../../../src/adapters/ids/random-ids.js';
import type { Ids } from '../../../src/ports/ids.js';
import type { Seeded } from './seeded.js';

const letters = 'abcdefghijklmnopqrstuvwxyz23456789';

export function seededIds(chance: Seeded): Ids {
  return {
    next: (prefix) => `${prefix}-${Array.from({ length: 12 }, () => chance.pick([...letters])).join('')}`,
    hash: createRandomIds().hash,
    integers: (n, bound) => Array.from({ length: n }, () => chance.between(0, bound - 1)),
  };
}
