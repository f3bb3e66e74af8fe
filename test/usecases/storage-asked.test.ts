import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askedEveryMs, patienceMs, StorageAsked } from '../../src/usecases/storage-asked.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a thousand who ask within some seconds are one question', async () => {
  const ask = vi.fn(async () => undefined);
  const asked = new StorageAsked(ask);
  const told = await Promise.all(Array.from({ length: 1000 }, () => asked.answers()));
  expect(told.every(Boolean)).toBe(true);
  await vi.advanceTimersByTimeAsync(askedEveryMs - 1);
  await asked.answers();
  expect(ask).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  await asked.answers();
  expect(ask).toHaveBeenCalledTimes(2);
});

test('storage that does not answer, or answers with a fault, is told as away in time, and asked again later', async () => {
  let how: () => Promise<unknown> = () => new Promise(() => undefined);
  const ask = vi.fn(() => how());
  const asked = new StorageAsked(ask);
  const told = asked.answers();
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(await told).toBe(false);
  how = () => Promise.reject(new Error('away'));
  await vi.advanceTimersByTimeAsync(askedEveryMs);
  expect(await asked.answers()).toBe(false);
  how = async () => undefined;
  expect(await asked.answers()).toBe(false);
  await vi.advanceTimersByTimeAsync(askedEveryMs);
  expect(await asked.answers()).toBe(true);
  expect(ask).toHaveBeenCalledTimes(3);
});

test('a clock that is set back or forward changes nothing in how often it is asked', async () => {
  const ask = vi.fn(async () => undefined);
  const asked = new StorageAsked(ask);
  await asked.answers();
  vi.setSystemTime(new Date('2001-01-01'));
  await asked.answers();
  vi.setSystemTime(new Date('2041-01-01'));
  await asked.answers();
  expect(ask).toHaveBeenCalledTimes(1);
});
