import { gzipSync, deflateSync, brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  dialog,
  inChannel,
  inChat,
  karin,
  mentioned,
  pressed,
  said,
  submitted,
} from '../../fakes/teams-activities.js';
import { type RunningBot, startBot } from './bot-fixture.js';

let bot: RunningBot;
let authorization: string;
beforeAll(async () => {
  bot = await startBot('production');
  authorization = `Bearer ${await bot.openId.sign(bot.claims({ exp: Number(bot.claims().exp) + 86_400 }))}`;
});
afterAll(() => bot.close());
beforeEach(() => {
  bot.ran.length = 0;
  bot.logged.length = 0;
});

type Body = string | Buffer | ReadableStream;

async function send(body: Body, headers: Record<string, string> = {}) {
  // Nobody presses faster than this.
  bot.world.wait(0.4);
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: body as never,
    ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
  });
  return { status: response.status, text: await response.text() };
}
const chat = (more: object) => inChat(bot.serviceUrl, more);

describe('a body with a good token is refused bare when it is', () => {
  const bomb = Buffer.alloc(20_000_000, 'a');
  const whole = () => JSON.stringify(chat(said('hjälp')));

  test.each<[string, string, () => Buffer]>([
    ['a gzip bomb', 'gzip', () => gzipSync(bomb)],
    ['a deflate bomb', 'deflate', () => deflateSync(bomb)],
    ['a brotli bomb', 'br', () => brotliCompressSync(Buffer.alloc(1_000_000, 'a'))],
    ['packed, though all else is right', 'gzip', () => gzipSync(whole())],
    ['packed twice', 'gzip, gzip', () => gzipSync(gzipSync(whole()))],
    ['in an unknown packing', 'zstd', () => Buffer.from(whole())],
  ])('%s', async (_what, encoding, body) => {
    expect(await send(body(), { 'content-encoding': encoding })).toEqual({ status: 403, text: '' });
  });

  test('too large without saying so', async () => {
    const piece = new TextEncoder().encode(' '.repeat(64 * 1024));
    let left = 8;
    const endless = new ReadableStream({
      pull(controller) {
        if ((left -= 1) < 0) controller.close();
        else controller.enqueue(piece);
      },
    });
    expect(await send(endless)).toEqual({ status: 413, text: '' });
  });

  test.each<[string, string | Buffer]>([
    ['empty', ''],
    ['in another alphabet', Buffer.from('\ufeff{"type":"message"}', 'utf16le')],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['two documents', '{}{}'],
    ['a number', '1'],
    ['a text', '"x"'],
    ['NaN', '{"type":NaN}'],
    ['a comment', '{/* x */}'],
  ])('%s', async (_what, body) => {
    expect(await send(body)).toEqual({ status: 403, text: '' });
  });

  test.each(['utf-16', 'iso-8859-1', 'x-unknown'])('said to be in %s', async (charset) => {
    const headers = { 'content-type': `application/json; charset=${charset}` };
    expect((await send(whole(), headers)).status).toBe(403);
  });
});

describe('nesting fifty thousand deep', () => {
  const deep = (json: object, place: string) =>
    JSON.stringify(json).replace(`"${place}"`, `${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  const deepObject = (json: object, place: string) =>
    JSON.stringify(json).replace(`"${place}"`, `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`);

  test.each<[string, () => object]>([
    ['in a press', () => chat(pressed('test.keep', { groupId: 'HERE' }))],
    ['beside what a press needs', () => chat(pressed('test.keep', { groupId: 'g', more: 'HERE' }))],
    ['in a submitted card', () => chat(submitted('test.keep', { groupId: 'HERE' }))],
    ['in a dialog', () => inChannel(bot.serviceUrl, dialog('task/submit', 'test.keep', { groupId: 'HERE' }))],
    ['in the channel’s data', () => chat({ ...said('hjälp'), channelData: { tenant: 'HERE' } })],
    ['in entities', () => chat({ ...said('hjälp'), entities: 'HERE' })],
    ['where nobody looks', () => chat({ ...said('hjälp'), attachments: 'HERE' })],
    ['for a value', () => chat({ type: 'message', value: 'HERE' })],
  ])('%s does no harm', async (_what, activity) => {
    for (const body of [deep(activity(), 'HERE'), deepObject(activity(), 'HERE')]) {
      expect((await send(body)).status).toBeLessThan(500);
    }
    expect(bot.ran).toEqual([]);
    expect((await send(JSON.stringify(chat(pressed('test.keep', { groupId: 'g' }))))).status).toBe(200);
    expect(bot.ran).toHaveLength(1);
  });
});

describe('keys that would change every object', () => {
  const raw = (verb: string, data: string) =>
    JSON.stringify(chat(pressed(verb, { here: 1 }))).replace('"here":1', data);

  test.each<[string, string]>([
    ['__proto__', '"groupId":"g","__proto__":{"polluted":true}'],
    ['__proto__ with what is asked for', '"__proto__":{"groupId":"g"}'],
    ['constructor', '"groupId":"g","constructor":{"prototype":{"polluted":true}}'],
    ['prototype', '"groupId":"g","prototype":{"polluted":true}'],
    ['toString', '"groupId":"g","toString":"x"'],
    ['hasOwnProperty', '"groupId":"g","hasOwnProperty":"x"'],
    ['an object for an id', '"groupId":{"__proto__":{"polluted":true}}'],
  ])('%s in a press runs nothing and changes none', async (_what, data) => {
    const { status, text } = await send(raw('test.keep', data));
    expect(status).toBe(200);
    expect(text).toContain('Kortet gäller inte längre');
    expect(bot.ran).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'a verb called %s is none',
    async (verb) => {
      const { status, text } = await send(raw(verb, ''));
      expect(status).toBe(200);
      expect(text).toContain('Kortet gäller inte längre');
    },
  );

  test('__proto__ in the older kind of press and in the activity itself', async () => {
    const older = JSON.stringify(chat(submitted('test.keep', { here: 1 })));
    await send(older.replace('"here":1', '"groupId":"g","__proto__":{"polluted":true}'));
    await send(
      JSON.stringify(chat(said('hjälp'))).replace('{', '{"__proto__":{"serviceUrl":"http://127.0.0.1:1/"},'),
    );
    expect(bot.ran.filter((one) => JSON.stringify(one).includes('polluted'))).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['serviceUrl']).toBeUndefined();
  });
});

describe('half a character', () => {
  const half = (json: object) => JSON.stringify(json).replaceAll('HALF', '\\ud83d');

  test.each(['from.id', 'conversation.id', 'channelData.tenant.id'])(
    'in %s is refused: an id with it leads nowhere',
    async (path) => {
      const activity = structuredClone(chat(said('hjälp'))) as Record<string, unknown>;
      put(activity, path.split('.'), 'a:xHALF');
      expect(await send(half(activity))).toEqual({ status: 403, text: '' });
    },
  );

  test.each(['id', 'replyToId', 'recipient.id'])(
    'in %s is left out, and no address is made of it',
    async (path) => {
      const activity = structuredClone(chat(said('hjälp'))) as Record<string, unknown>;
      put(activity, path.split('.'), 'a:xHALF');
      bot.connector.heard.length = 0;
      expect((await send(half(activity))).status).toBe(200);
      expect(bot.connector.heard.length).toBeGreaterThan(0);
      expect(JSON.stringify(bot.connector.heard)).not.toMatch(/a:x|%EF%BF%BD/);
    },
  );

  test.each<[string, () => object]>([
    ['in words', () => chat(said('HALFhjälpHALF'))],
    ['in words to a channel', () => inChannel(bot.serviceUrl, mentioned('hjälpHALF'))],
    ['in a name', () => chat({ ...said('hjälp'), from: { ...karin, name: 'Karin HALFEk' } })],
    ['in the language', () => chat({ ...said('hjälp'), locale: 'svHALF' })],
    ['in a press', () => chat(pressed('test.keep', { groupId: 'g', note: 'HALF' }))],
    ['in a submitted card', () => chat(submitted('test.keep', { groupId: 'g', note: 'HALFxHALF' }))],
    ['in the verb', () => chat(pressed('test.keepHALF', { groupId: 'g' }))],
    ['for a key', () => chat(pressed('test.keep', { groupId: 'g', HALF: 'x' }))],
  ])('%s is left out, and what else there is is answered', async (_what, activity) => {
    expect((await send(half(activity()))).status).toBe(200);
    expect(JSON.stringify(bot.ran)).not.toMatch(/\\ud83d/);
    expect(bot.logged.filter((line) => line.includes('failed'))).toEqual([]);
  });

  test('within a number does not hide it', async () => {
    await send(half(chat(pressed('test.keep', { groupId: 'g', note: '121212HALF-1212' }))));
    expect(bot.ran).toEqual([{ groupId: 'g', note: '', rejected: ['note'] }]);
  });
});

test.each([
  [[{ type: 'mention' }]],
  [[{ type: 'mention', text: '<at>Samråd</at>' }]],
  [[{ type: 'mention', mentioned: { id: '28:samrad' } }]],
  [[{ type: 'mention', mentioned: { id: '28:samrad' }, text: '' }]],
  [[{ type: 'mention', mentioned: null, text: null }]],
  [[{ type: 'mention', mentioned: { id: '' }, text: '<at></at>' }]],
  [[{ type: 'mention', mentioned: { id: '28:samrad' }, text: '(' }]],
  [[{ type: 'mention', mentioned: { id: '28:samrad' }, text: 'x'.repeat(2000) }]],
  [[null, 1, 'x', [], {}]],
  [Array.from({ length: 500 }, () => ({ type: 'mention' }))],
])('an odd mention is left out alone, and words are answered: %j', async (odd) => {
  const message = mentioned('mina ärenden');
  bot.callers.length = 0;
  const entities = [...odd, ...message.entities];
  expect((await send(JSON.stringify(inChannel(bot.serviceUrl, { ...message, entities })))).status).toBe(200);
  expect(bot.callers).toHaveLength(1);
  expect(bot.logged.filter((line) => line.includes('failed'))).toEqual([]);
});

describe('a thousand activities of odd shapes', () => {
  test('never make the bot fail, and never run what they do not name whole', async () => {
    const odd = fc.oneof(
      fc.constantFrom(null, true, 0, -1, 1e308, '', [], {}, [null], { id: 1 }, { length: 1 }),
      fc.string({ maxLength: 40 }),
      fc.jsonValue({ maxDepth: 3 }),
    );
    const bases = [
      said('hjälp'),
      said('mina ärenden'),
      pressed('test.keep', { groupId: 'g' }),
      submitted('test.keep', { groupId: 'g' }),
      dialog('task/fetch', 'test.keep', { groupId: 'g' }),
      { type: 'installationUpdate', action: 'add' },
      { type: 'conversationUpdate', membersRemoved: [{ id: 'x' }], channelData: {} },
      { type: 'invoke', name: 'composeExtension/query', value: {} },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
    ] as const;
    const paths = ['type', 'name', 'action', 'text', 'locale', 'value', 'from', 'recipient', 'conversation'];
    const more = [
      'channelData',
      'membersAdded',
      'membersRemoved',
      'entities',
      'attachments',
      'timestamp',
      'id',
    ];
    const within = [
      'value.action',
      'value.data',
      'value.action.data',
      'value.action.verb',
      'channelData.team',
    ];
    const names = ['replyToId', 'from.name', 'from.aadObjectId', 'conversation.id', 'localTimezone'];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...bases),
        fc.constantFrom(...paths, ...more, ...within, ...names),
        odd,
        async (base, path, value) => {
          const activity = structuredClone(chat(base)) as Record<string, unknown>;
          put(activity, path.split('.'), value);
          const { status } = await send(JSON.stringify(activity));
          expect([200, 403]).toContain(status);
        },
      ),
      { numRuns: 1000, seed: 20_260_402 },
    );
    expect(bot.logged.filter((line) => /http.failed|turn.flood/.test(line))).toEqual([]);
    expect(bot.ran.every((one) => (one as { groupId?: unknown }).groupId === 'g')).toBe(true);
    expect(bot.ran.length).toBeGreaterThan(50);
  });
});

function put(
  target: Record<string, unknown>,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): void {
  if (rest.length === 0) {
    target[first] = value;
    return;
  }
  const inner = target[first];
  if (typeof inner === 'object' && inner !== null) put(inner as Record<string, unknown>, rest, value);
}
