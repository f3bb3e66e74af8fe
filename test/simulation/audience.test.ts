import { describe, expect, it } from 'vitest';
import { audienceOf } from './audience/audience.js';
import { shippedFiles } from './audience/routine-file.js';

const shipped = [...new Set(shippedFiles.map(({ id }) => id))];

/** Four months of one group of each routine; whole years, and more groups, by `npm run audience`. */
describe('whoever can see a message is entitled to what it says', () => {
  it.each(shipped)(
    '%s',
    async (routine) => {
      const seen = await audienceOf({ routine, years: 1 / 3, seed: 4 });
      expect(seen.exceptions).toEqual([]);
      expect(seen.broken).toEqual([]);
      expect(seen.inChats).toBeGreaterThan(40);
      expect(seen.inChannel).toBeGreaterThan(10);
    },
    120_000,
  );
});
