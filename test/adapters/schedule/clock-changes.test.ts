// node-cron stands still or runs wild around a change of the wall clock (node-cron/node-cron #492, #509).
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Ticker } from '../../../src/adapters/schedule/ticker.js';

// Read by the platform whenever it makes local time; this file has a process of its own.
process.env['TZ'] = 'Europe/Stockholm';

const quiet = () => undefined;
const printed: unknown[] = [];

beforeEach(() => {
  printed.length = 0;
  for (const way of ['log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((...said) => void printed.push(said));
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Ticks for a part of an hour of real time; the longest and shortest time between two rounds, in seconds. */
async function ticked(from: string, hours: number, jump?: { readonly after: number; readonly to: string }) {
  vi.useFakeTimers({ now: new Date(from) });
  const rounds: number[] = [];
  const ticker = new Ticker(async () => void rounds.push(performance.now()), {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: quiet,
  });
  ticker.start();
  const first = jump?.after ?? 0;
  await vi.advanceTimersByTimeAsync(first * 3_600_000);
  if (jump !== undefined) vi.setSystemTime(new Date(jump.to));
  await vi.advanceTimersByTimeAsync((hours - first) * 3_600_000);
  await ticker.stop();
  const gaps = rounds.slice(1).map((at, i) => (at - (rounds[i] ?? 0)) / 1000);
  return { longest: Math.max(...gaps), shortest: Math.min(...gaps), count: rounds.length };
}

test('this process lives in Stockholm', () => {
  expect(new Date('2026-07-01T12:00:00Z').getHours()).toBe(14);
});

test.each([
  ['the night in which summer time ends', '2026-10-25T00:57:00Z', undefined],
  ['the night in which summer time begins', '2026-03-29T00:57:00Z', undefined],
  ['a clock set back by 40 seconds', '2026-05-12T08:00:00Z', { after: 0.1, to: '2026-05-12T08:05:20Z' }],
  ['a clock set back by three hours', '2026-05-12T08:00:00Z', { after: 0.1, to: '2026-05-12T05:06:00Z' }],
  ['a clock set forward by an hour', '2026-05-12T08:00:00Z', { after: 0.1, to: '2026-05-12T09:06:00Z' }],
  ['a clock set forward by two days', '2026-05-12T08:00:00Z', { after: 0.1, to: '2026-05-14T08:06:00Z' }],
])('it ticks every fifteen seconds through %s, and prints nothing', async (_what, from, jump) => {
  const { longest, shortest, count } = await ticked(from, 0.4, jump);
  expect(longest).toBeLessThanOrEqual(30);
  expect(shortest).toBeGreaterThanOrEqual(7);
  expect(count).toBeGreaterThan(80);
  expect(count).toBeLessThan(195);
  expect(printed).toEqual([]);
});

test('nothing ticks once it has been stopped', async () => {
  await ticked('2026-05-12T08:00:00Z', 0.1);
  expect(vi.getTimerCount()).toBe(0);
});
