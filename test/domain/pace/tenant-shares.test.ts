import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rate } from '../../../src/domain/pace/rate.js';
import { lendShare } from '../../../src/domain/pace/tenant-shares.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const start = '2026-05-11T08:00:00.000Z' as Instant;
const nobody: Rate = { holders: [] };

test('who is alone gets everything, at once, and leaves three to people', () => {
  expect(lendShare(nobody, 'a', start)).toMatchObject({ share: 50, kept: 3, alone: true });
});

test('a newcomer gets nothing until the first has asked again, then the half', () => {
  const first = lendShare(nobody, 'a', start).rate;
  const second = lendShare(first, 'b', start);
  expect(second).toMatchObject({ share: 0, alone: false });
  const again = lendShare(second.rate, 'a', later(start, 3));
  expect(again.share).toBe(25);
  expect(lendShare(again.rate, 'b', later(start, 3)).share).toBe(25);
});

test('what a killed instance held is free when its time and the tolerance have run out', () => {
  const { rate } = lendShare(nobody, 'a', start);
  expect(lendShare(rate, 'b', later(start, 12)).share).toBe(0);
  expect(lendShare(rate, 'b', later(start, 14))).toMatchObject({ share: 50, alone: true });
});

test('whoever asks when, what is lent is never more than fifty, and three of it are kept for people', () => {
  const asking = fc.array(
    fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 9 })),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(asking, (all) => {
      let rate = nobody;
      let now = start;
      for (const [instance, seconds] of all) {
        now = later(now, seconds);
        const lent = lendShare(rate, instance, now);
        rate = lent.rate;
        const live = rate.holders.filter(({ until }) => until > now);
        expect(live.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(50);
      }
      // Everybody asks twice in turn, as they do every three seconds: then all have the same, and nothing is left over.
      const names = [...new Set(rate.holders.map((one) => one.instance))];
      if (names.length === 0) return;
      let kept = 0;
      for (let round = 0; round < 2; round += 1) {
        kept = 0;
        for (const name of names) {
          const lent = lendShare(rate, name, now);
          rate = lent.rate;
          kept += lent.kept;
        }
      }
      const shares = rate.holders.map(({ share }) => share);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(50);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
      expect(kept).toBe(3);
    }),
  );
});
