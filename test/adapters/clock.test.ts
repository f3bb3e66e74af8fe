import { describe, expect, it } from 'vitest';
import { StorageClock } from '../../src/adapters/clock/storage-clock.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';

const machine = (text: string) => ({
  now: () => text as Instant,
  unmoved: () => text as Instant,
  wait: async () => undefined,
});

describe('business time', () => {
  it('is storage’s time when this machine’s clock is wrong', () => {
    const clock = new StorageClock(machine('2026-05-12T08:10:00.000Z'));
    clock.heard('Tue, 12 May 2026 08:00:00 GMT');
    // Storage cuts its time to the second.
    expect(clock.now()).toBe('2026-05-12T08:00:00.500Z');
    expect(clock.unmoved()).toBe('2026-05-12T08:00:00.500Z');
  });

  it('does not run back when storage’s cut seconds fall differently from answer to answer', () => {
    const state = { now: Date.parse('2026-05-12T08:10:00.000Z') };
    const read = () => new Date(state.now).toISOString() as Instant;
    const clock = new StorageClock({ ...machine(''), now: read, unmoved: read });
    let before = '';
    for (let ms = 0; ms < 5000; ms += 130) {
      state.now += 130;
      clock.heard(new Date(state.now - 90_000).toUTCString());
      expect(clock.now() > before).toBe(true);
      before = clock.now();
    }
  });

  it('is this machine’s when they agree to the second, or storage has said nothing to go by', () => {
    const clock = new StorageClock(machine('2026-05-12T08:00:01.200Z'));
    clock.heard('Tue, 12 May 2026 08:00:00 GMT');
    clock.heard('nonsense');
    expect(clock.now()).toBe('2026-05-12T08:00:01.200Z');
  });
});
