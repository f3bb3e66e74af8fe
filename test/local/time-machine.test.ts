import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { TimeMachine } from '../../src/local/server/time-machine.js';
import { stillClock } from './echo-bot.js';

/** Planned moments, each of which sends so many messages. */
function world(planned: readonly (readonly [string, number])[]) {
  const clock = stillClock('2026-05-11T08:00:00.000Z');
  const left = planned.map(([at, messages]) => ({ at: at as Instant, messages }));
  const sentAt: string[] = [];
  const machine = new TimeMachine({
    clock,
    next: async (now) =>
      left
        .map(({ at }) => at)
        .filter((at) => at > now)
        .sort()[0],
    drain: async () => {
      for (const one of left.filter(({ at }) => at <= clock.now())) {
        left.splice(left.indexOf(one), 1);
        for (let n = 0; n < one.messages; n += 1) sentAt.push(clock.now());
      }
    },
    arrived: () => sentAt.length,
  });
  return { machine, sentAt };
}

describe('moving time', () => {
  it('stops at every planned moment on the way, so that nothing goes late', async () => {
    const { machine, sentAt } = world([
      ['2026-05-11T09:00:00.000Z', 1],
      ['2026-05-11T10:00:00.000Z', 2],
      ['2026-05-13T10:00:00.000Z', 1],
    ]);
    const moved = await machine.by(60 * 24);
    expect(moved).toEqual({ now: '2026-05-12T08:00:00.000Z', messages: 3 });
    expect(sentAt[0]).toBe('2026-05-11T09:00:00.000Z');
    expect(sentAt[2]).toBe('2026-05-11T10:00:00.000Z');
  });

  it('goes on to the next reminder past moments at which nothing is sent', async () => {
    const { machine } = world([
      ['2026-05-11T09:00:00.000Z', 0],
      ['2026-05-20T10:00:00.000Z', 1],
      ['2026-05-21T10:00:00.000Z', 1],
    ]);
    expect(await machine.toNextMessage()).toEqual({ now: '2026-05-20T10:00:00.000Z', messages: 1 });
  });

  it('with nothing planned, time stands', async () => {
    const { machine } = world([]);
    expect(await machine.toNextMessage()).toEqual({ now: '2026-05-11T08:00:00.000Z', messages: 0 });
  });

  it('never goes back', async () => {
    const { machine } = world([]);
    await machine.to('2026-05-01T00:00:00.000Z' as Instant);
    expect(machine.now()).toBe('2026-05-11T08:00:00.000Z');
  });

  it('two moves at once are made one after the other', async () => {
    const { machine } = world([['2026-05-11T09:00:00.000Z', 1]]);
    const [first, second] = await Promise.all([machine.by(60), machine.by(60)]);
    expect(first?.now).toBe('2026-05-11T09:00:00.000Z');
    expect(second?.now).toBe('2026-05-11T10:00:00.000Z');
  });
});
