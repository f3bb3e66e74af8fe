import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TurnLimits, turnLimits } from '../../../../src/adapters/teams/turn/turn-time.js';
import { patienceMs } from '../../../../src/usecases/storage-asked.js';
import {
  dialog,
  inChannel,
  inChat,
  pressed,
  said,
  submitted,
  tenant,
} from '../../../fakes/teams-activities.js';
import { type RunningBot, startBot } from '../bot-fixture.js';

/** As in earnest, twenty times as fast. */
const limits = Object.fromEntries(
  Object.entries(turnLimits).map(([part, ms]) => [part, ms / 20]),
) as unknown as TurnLimits;
const tooSlow = 'Det tar för lång tid just nu. Försök igen om en stund.';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot('local', 1, limits);
});
afterAll(() => bot.close());

/** What never answers, until it is let go. */
let waiting: (() => void)[] = [];
const frozen = (): Promise<never> =>
  new Promise((_, reject) => waiting.push(() => reject(new Error('gone'))));
let thaw: () => void = () => undefined;
beforeEach(() => {
  thaw();
  bot.connector.heard.length = 0;
  bot.logged.length = 0;
  waiting = [];
});

/** Every call of storage waits, and is done when storage is back. */
function freezeStorage(): void {
  const { people, ledger } = bot.samrad.deps;
  const back: (() => void)[] = [];
  const undo: (() => void)[] = [];
  for (const part of [people, ledger]) {
    const methods = new Map<string, unknown>();
    for (const name of namesOf(part)) {
      const real = (part as unknown as Record<string, unknown>)[name];
      if (typeof real !== 'function') continue;
      methods.set(name, Object.hasOwn(part, name) ? real : undefined);
      Object.assign(part, {
        [name]: async (...args: unknown[]) => {
          await new Promise<void>((resolve) => back.push(resolve));
          return await (real as (...given: unknown[]) => Promise<unknown>).apply(part, args);
        },
      });
    }
    undo.push(() => {
      for (const [name, own] of methods) {
        if (own === undefined) delete (part as unknown as Record<string, unknown>)[name];
        else Object.assign(part, { [name]: own });
      }
    });
  }
  thaw = () => {
    for (const one of undo) one();
    for (const one of back) one();
    bot.connector.rosterTwist.now = undefined;
    thaw = () => undefined;
  };
}

function namesOf(part: object): readonly string[] {
  const own = Object.keys(part);
  const proto: unknown = Object.getPrototypeOf(part);
  const inherited = proto === Object.prototype ? [] : Object.getOwnPropertyNames(proto);
  return [...new Set([...own, ...inherited])].filter((name) => name !== 'constructor');
}

async function timed(activity: object) {
  const started = performance.now();
  const answer = await bot.post(activity);
  const { heard } = bot.connector;
  return {
    ...answer,
    ms: performance.now() - started,
    shown: JSON.stringify([answer.body, heard.map((one) => one.body)]),
  };
}
const out = limits.out + 250; // what the machine itself needs

test('a turn ends within eight seconds, the gate’s own question included', () => {
  expect(turnLimits.out + patienceMs).toBeLessThanOrEqual(8000);
  const { who, contact, work } = turnLimits;
  expect([who, contact, work, turnLimits.out]).toEqual(
    [who, contact, work, turnLimits.out].sort((a, b) => a - b),
  );
});

describe('while storage is frozen', () => {
  test.each<[string, () => object]>([
    ['words', () => inChat(bot.serviceUrl, said('väntar'))],
    ['words in a channel', () => inChannel(bot.serviceUrl, said('väntar'))],
    ['a press', () => inChat(bot.serviceUrl, pressed('test.waits'))],
    ['a press in a channel', () => inChannel(bot.serviceUrl, pressed('test.waits'))],
    ['the older kind of press', () => inChat(bot.serviceUrl, submitted('test.waits'))],
    ['a dialog', () => inChannel(bot.serviceUrl, dialog('task/fetch', 'test.waits'))],
  ])('%s are answered in time', async (_what, activity) => {
    freezeStorage();
    const { status, ms, shown } = await timed(activity());
    expect(status).toBe(200);
    expect(shown).toContain(tooSlow);
    expect(ms).toBeLessThan(out);
  });

  test('what needs no storage is answered as ever', async () => {
    freezeStorage();
    const { shown, ms } = await timed(inChat(bot.serviceUrl, said('mina ärenden')));
    expect(shown).toContain('Mina ärenden');
    expect(ms).toBeLessThan(out);
  });

  test('what was pressed rides in the button of the answer', async () => {
    freezeStorage();
    const { shown } = await timed(inChat(bot.serviceUrl, pressed('test.waits', { note: 'kvar' })));
    expect(shown).toContain('"note":"kvar"');
    expect(shown).toContain('finns kvar');
  });

  test('where someone can be written to is kept when storage is back', async () => {
    const from = { id: '29:ny', name: 'Ny Person', aadObjectId: '44444444-4444-4444-8444-444444444444' };
    freezeStorage();
    await timed(
      inChat(bot.serviceUrl, {
        ...said('mina ärenden'),
        from,
        conversation: { id: 'a:ny', conversationType: 'personal', tenantId: tenant },
      }),
    );
    const key = `${tenant}|${from.aadObjectId}` as const;
    expect(bot.world.contacts.get(key)).toBeUndefined();
    thaw();
    await expect.poll(() => bot.world.contacts.get(key)?.conversationId).toBe('a:ny');
  });

  test('someone unknown in a shared channel is asked to try again', async () => {
    freezeStorage();
    bot.connector.rosterTwist.now = 'silence';
    const channel = { id: '19:delad@thread.tacv2', type: 'shared' };
    const { status, shown, ms } = await timed(
      inChannel(bot.serviceUrl, {
        ...said('mina ärenden'),
        from: { id: '29:okand', name: 'Okänd', aadObjectId: '55555555-5555-4555-8555-555555555555' },
        conversation: { id: `${channel.id};messageid=1`, conversationType: 'channel', tenantId: tenant },
        channelData: { tenant: { id: tenant }, channel, team: { id: '19:t@thread.tacv2' } },
      }),
    );
    expect(status).toBe(200);
    expect(shown).not.toContain('Mina ärenden');
    expect(ms).toBeLessThan(out);
  });

  test('coming and going is taken in', async () => {
    freezeStorage();
    const { status, ms } = await timed(inChat(bot.serviceUrl, { type: 'installationUpdate', action: 'add' }));
    expect(status).toBe(200);
    expect(ms).toBeLessThan(out);
  });
});

describe('while Teams’ list of members is frozen', () => {
  test('people are answered in time, and asked about anew', async () => {
    bot.connector.rosterTwist.now = 'silence';
    const from = { id: '29:frys', name: 'Frida Ek', aadObjectId: '66666666-6666-4666-8666-666666666666' };
    const { shown, ms } = await timed(inChat(bot.serviceUrl, { ...said('mina ärenden'), from }));
    expect(shown).toContain('Mina ärenden');
    expect(ms).toBeLessThan(out);
    bot.connector.rosterTwist.now = undefined;
  });
});

test('while Teams takes no answer, the press itself is answered in time', async () => {
  bot.connector.twists.push('silence');
  const { status, ms, shown } = await timed(inChat(bot.serviceUrl, pressed('test.keep', { groupId: 'g' })));
  expect(status).toBe(200);
  expect(shown).toContain('Klart');
  expect(ms).toBeLessThan(out);
});

test('work that fails after nobody waits any more harms nothing', async () => {
  const { people } = bot.samrad.deps;
  const { about, contact } = people;
  Object.assign(people, { about: frozen, contact: frozen });
  const { shown } = await timed(inChat(bot.serviceUrl, pressed('test.waits')));
  expect(shown).toContain(tooSlow);
  Object.assign(people, { about, contact });
  for (const end of waiting) end();
  await expect.poll(() => bot.logged.join()).toContain('contact.not-kept');
});
