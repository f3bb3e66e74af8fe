import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversationTurn } from '../../../src/domain/pace/conversation-turn.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const start = '2026-05-11T08:00:00.000Z' as Instant;
/** What Teams takes in one conversation, less the three a second that are left to people who press. */
const limits = [
  { seconds: 1, most: 7 - 3 },
  { seconds: 2, most: 8 - 3 },
  { seconds: 30, most: 60 },
  { seconds: 3600, most: 1800 },
];

/** When requests go, in milliseconds, that are asked for at these times. */
function sentAt(asked: readonly number[]): readonly number[] {
  let freeAt: Instant | undefined;
  return [...asked]
    .sort((a, b) => a - b)
    .map((at) => {
      const turn = conversationTurn(freeAt, later(start, at / 1000));
      freeAt = turn.freeAt;
      return at + turn.waitMs;
    });
}

function mostWithin(times: readonly number[], ms: number): number {
  const inWindow = times.map((from) => times.filter((time) => time >= from && time < from + ms).length);
  return Math.max(0, ...inWindow);
}

test('four go at once, and then one every 2.1 seconds', () => {
  expect(sentAt([0, 0, 0, 0, 0, 0])).toEqual([0, 0, 0, 0, 2100, 4200]);
});

test('a conversation that was silent for a while may burst again', () => {
  expect(sentAt([0, 0, 0, 0, 60_000, 60_000, 60_000, 60_000]).slice(4)).toEqual([
    60_000, 60_000, 60_000, 60_000,
  ]);
});

test('whenever requests are asked for, no window of Teams’ is overrun, a second of disagreement included', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60_000), { maxLength: 120 }), (asked) => {
      const times = sentAt(asked);
      for (const { seconds, most } of limits) {
        expect(mostWithin(times, seconds * 1000 + 1000)).toBeLessThanOrEqual(most + 1);
        expect(mostWithin(times, seconds * 1000)).toBeLessThanOrEqual(most);
      }
    }),
    { numRuns: 100 },
  );
});

test('an hour of asking without end stays below the hour’s limit', () => {
  const times = sentAt(Array.from({ length: 4000 }, () => 0));
  expect(times.filter((time) => time < 3_600_000).length).toBeLessThanOrEqual(1800);
  expect(times.filter((time) => time < 3_600_000).length).toBeGreaterThan(1700);
});
