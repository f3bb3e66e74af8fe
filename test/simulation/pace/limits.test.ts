import { describe, expect, test, vi } from 'vitest';
import { runCrowd } from './crowd.js';

/** Ten thousand are worked through one by one; only virtual time is short. */
vi.setConfig({ testTimeout: 300_000 });

describe.each([1, 2, 4])('ten thousand recipients in one tenant, by %i instances', (instances) => {
  test('never meet a limit, and at least 45 requests a second arrive', async () => {
    const run = await runCrowd({ instances, seed: instances, recipients: { a: 10_000 } });
    expect(run.told('a')).toBe(10_000);
    expect(run.refused).toBe(0);
    expect(run.perSecond).toBeGreaterThanOrEqual(45);
    expect(run.share.every((part) => part > 0.5 / instances)).toBe(true);
  });
});

test('people who press go at once while a crowd is told, and no limit is met', async () => {
  const run = await runCrowd({ instances: 2, seed: 7, recipients: { a: 1000 }, pressEveryMs: 700 });
  expect(run.refused).toBe(0);
  expect(run.presses.length).toBeGreaterThan(20);
  expect(Math.max(...run.presses)).toBeLessThanOrEqual(1000);
  expect(run.presses.filter((waited) => waited > 100).length / run.presses.length).toBeLessThan(0.1);
});

test('many posts in one channel keep its limits too', async () => {
  const run = await runCrowd({ instances: 2, seed: 8, recipients: {}, channelPosts: 60 });
  expect(run.refused).toBe(0);
  expect(run.told('channel')).toBe(60);
});

test('a tenant that is told to slow down does not slow another', async () => {
  const alone = await runCrowd({ instances: 2, seed: 9, recipients: { b: 400 } });
  const both = await runCrowd({ instances: 2, seed: 9, recipients: { a: 400, b: 400 }, throttled: 'a' });
  expect(both.told('b')).toBe(400);
  expect(both.secondsUntilLast('b')).toBeLessThanOrEqual(alone.secondsUntilLast('b') * 1.25 + 5);
  expect(both.told('a')).toBe(400);
});
