import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FloodGate } from '../../../../src/adapters/teams/turn/flood.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import {
  dialog,
  inChannel,
  inChat,
  otherTenant,
  pressed,
  said,
  tenant,
} from '../../../fakes/teams-activities.js';
import { type RunningBot, startBot } from '../bot-fixture.js';

const idOf = (n: number) => `33333333-3333-4333-8333-${String(n).padStart(12, '0')}`;
const sender = (n: number) => ({ id: `29:${n}`, name: 'Någon', aadObjectId: idOf(n) });

describe('one who floods', () => {
  let bot: RunningBot;
  let reads: number;
  beforeEach(async () => {
    // The clock stands still: all comes in the same moment.
    bot = await startBot('local', 0);
    reads = 0;
    const { people } = bot.world.deps;
    const about = people.about.bind(people);
    people.about = async (person) => {
      reads += 1;
      return await about(person);
    };
  });
  afterEach(() => bot.close());

  const ask = (n: number, more: object = said('mina ärenden')) =>
    bot.post(inChat(bot.serviceUrl, { ...more, from: sender(n) }));
  const told = () =>
    bot.connector.heard.filter(({ body }) => JSON.stringify(body).includes('Vänta lite')).length;

  test('is told once in words; nothing more is asked, read or sent, and every other one is answered at once', async () => {
    const others = Array.from({ length: 25 }, (_, i) => i + 2);
    const flood = Array.from({ length: 300 }, () => ask(1));
    const answers = await Promise.all([...flood, ...others.map((n) => ask(n))]);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(told()).toBe(1);
    for (const n of others) {
      expect(bot.callers.filter(({ objectId }) => objectId === idOf(n))).toHaveLength(1);
    }
    // Thirty of the one, one of each other; and a card for each, and one word of patience.
    expect(bot.callers).toHaveLength(30 + others.length);
    expect(bot.connector.heard).toHaveLength(30 + others.length + 1);
    expect(reads).toBe(30 + others.length);
    expect(bot.connector.looked).toBeLessThanOrEqual(30 + others.length);
  });

  test('gets an answer to every press, by card and in a dialog, and nothing runs', async () => {
    for (let i = 0; i < 30; i += 1) await ask(1);
    for (let i = 0; i < 20; i += 1) {
      const press = await ask(1, pressed('test.keep', { groupId: 'g' }));
      expect(JSON.stringify(press.body)).toContain('Vänta lite');
    }
    const opened = await bot.post(
      inChannel(bot.serviceUrl, { ...dialog('task/fetch', 'test.keep'), from: sender(1) }),
    );
    expect(JSON.stringify(opened.body)).toContain('Vänta lite');
    expect(bot.ran).toEqual([]);
    expect(bot.connector.heard).toHaveLength(30);
  });

  test('is answered again when the moment is over', async () => {
    for (let i = 0; i < 40; i += 1) await ask(1);
    bot.world.wait(11);
    await ask(1);
    expect(bot.callers).toHaveLength(31);
  });

  test('is logged once in the moment, by tenant and not by name', async () => {
    for (let i = 0; i < 100; i += 1) await ask(1);
    const lines = bot.logged.filter((line) => line.includes('turn.flood'));
    expect(lines).toEqual([JSON.stringify({ event: 'turn.flood', tenant })]);
  });
});

describe('a tenant that floods', () => {
  const at = '2026-04-01T07:00:00.000Z' as Instant;
  const still = { now: () => at, unmoved: () => at };

  test('is told once for each of its people, and another tenant is not held back', () => {
    const gate = new FloodGate(still);
    const of = (n: number, hostTenant: string) => gate.judge({ objectId: idOf(n), hostTenant });
    const verdicts = Array.from({ length: 3000 }, (_, i) => of(i % 1500, tenant));
    const count = (verdict: string) => verdicts.filter((one) => one === verdict).length;
    expect(count('go-on')).toBe(1000);
    expect(count('tell')).toBe(1500);
    expect(count('silent')).toBe(500);
    expect(Array.from({ length: 1000 }, (_, i) => of(i, otherTenant)).every((one) => one === 'go-on')).toBe(
      true,
    );
  });

  test('in which one person floods leaves the others what is theirs', () => {
    const gate = new FloodGate(still);
    for (let i = 0; i < 5000; i += 1) gate.judge({ objectId: idOf(1), hostTenant: tenant });
    const others = Array.from({ length: 900 }, (_, i) =>
      gate.judge({ objectId: idOf(i + 2), hostTenant: tenant }),
    );
    expect(others.every((one) => one === 'go-on')).toBe(true);
  });
});
