import { request } from 'node:http';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clouds } from '../../../src/adapters/teams/gate/clouds.js';
import { isTeamsServiceUrl } from '../../../src/adapters/teams/gate/service-url.js';
import { inChat, said } from '../../fakes/teams-activities.js';
import { type RunningBot, startBot } from './bot-fixture.js';

let bot: RunningBot;
let local: RunningBot;
beforeAll(async () => {
  [bot, local] = await Promise.all([startBot('production'), startBot('local')]);
});
afterAll(() => Promise.all([bot.close(), local.close()]));
beforeEach(() => {
  bot.connector.heard.length = 0;
});

const activity = (more: object = {}) => inChat(bot.serviceUrl, { ...said('hjälp'), ...more });

async function ask(claims: JWTPayload, more: object = {}, by?: Parameters<typeof bot.openId.sign>[1]) {
  const token = await bot.openId.sign(claims, by);
  const { status } = await bot.post(activity(more), { authorization: `Bearer ${token}` });
  return { status, answered: bot.connector.heard.length > 0 };
}
const refused = (status: number) => ({ status, answered: false });

describe('in production', () => {
  test('a good token is let in and answered', async () => {
    expect(await ask(bot.claims())).toEqual({ status: 200, answered: true });
  });

  test.each<[string, () => JWTPayload]>([
    ['another audience', () => bot.claims({ aud: '00000000-0000-4000-8000-000000000000' })],
    ['another issuer', () => bot.claims({ iss: 'https://sts.windows.net/x/' })],
    ['a time that is over', () => bot.claims({ exp: 1_700_000_000 })],
    ['another service URL', () => bot.claims({ serviceurl: 'http://127.0.0.1:1/' })],
    ['no end', () => without('exp')],
    ['no service URL', () => without('serviceurl')],
  ])('a token with %s is refused', async (_what, claims) => {
    expect(await ask(claims())).toEqual(refused(401));
  });

  test('a token signed by a wrong key under a known name is refused', async () => {
    expect(await ask(bot.claims(), {}, 'another key')).toEqual(refused(401));
  });

  test('a token of a key that is meant for another channel is refused', async () => {
    expect(await ask(bot.claims(), {}, 'a key for another channel')).toEqual(refused(401));
  });

  test.each([
    ['none', {}],
    ['nonsense', { authorization: 'Bearer a.b.c' }],
    ['unsigned', { authorization: `Bearer ${btoa('{"alg":"none"}')}.${btoa('{}')}.` }],
  ])('a request with %s for a token is refused', async (_what, headers) => {
    expect((await bot.post(activity(), headers as Record<string, string>)).status).toBe(401);
  });

  test('an activity without service URL is refused', async () => {
    expect(await ask(bot.claims(), { serviceUrl: undefined })).toEqual(refused(403));
  });

  test('a service URL outside the list is refused though the token vouches for it', async () => {
    const serviceUrl = 'https://evil.example/';
    expect(await ask(bot.claims({ serviceurl: serviceUrl }), { serviceUrl })).toEqual(refused(403));
  });

  test('another tenant, or none, is refused', async () => {
    const elsewhere = '55555555-5555-4555-8555-555555555555';
    expect(await ask(bot.claims(), { channelData: { tenant: { id: elsewhere } } })).toEqual(refused(403));
    expect(await ask(bot.claims(), { channelData: {}, conversation: { id: 'a:x' } })).toEqual(refused(403));
  });

  test('another channel is refused', async () => {
    expect((await ask(bot.claims(), { channelId: 'emulator' })).status).toBe(403);
  });

  test('nothing of a refused request is logged but a code', async () => {
    bot.logged.length = 0;
    await ask(bot.claims({ aud: 'x' }), said('hemligt'));
    expect(bot.logged).toEqual([
      expect.stringMatching(/^\{"event":"gate.refused","status":401,"code":"\w+"\}$/),
    ]);
  });
});

function without(claim: string): JWTPayload {
  const { [claim]: _left, ...rest } = bot.claims();
  return rest;
}

describe('what is read', () => {
  test('is JSON only', async () => {
    expect((await local.post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(
      403,
    );
    expect((await local.post('{"type":')).status).toBe(403);
    expect((await local.post('[]')).status).toBe(403);
  });

  test('is no larger than Teams would send', async () => {
    expect((await local.post(inChat(local.serviceUrl, said('x'.repeat(460_000))))).status).toBe(413);
  });
});

describe('in local mode', () => {
  test('a local client is answered without a token', async () => {
    expect((await local.post(inChat(local.serviceUrl, said('hjälp')))).status).toBe(200);
  });

  test('a page of another site is refused', async () => {
    const answer = await local.post(inChat(local.serviceUrl, said('hjälp')), {
      origin: 'https://evil.example',
    });
    expect(answer.status).toBe(403);
  });

  test('a foreign name that points at this machine is refused', async () => {
    expect(await statusFor({ host: 'evil.example' })).toBe(403);
    expect(await statusFor({ host: `localhost:${new URL(local.url).port}` })).toBe(200);
  });

  test('answers go to this machine only', async () => {
    expect((await local.post(inChat('http://192.0.2.1:80', said('hjälp')))).status).toBe(403);
    expect((await local.post(inChat('https://smba.trafficmanager.net/emea/', said('hjälp')))).status).toBe(
      403,
    );
  });
});

/** fetch sets Host itself, so this one is sent by hand. */
function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  const { port } = new URL(local.url);
  return new Promise((resolve, reject) => {
    const sending = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/messages',
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode);
      },
    );
    sending.on('error', reject);
    sending.end(JSON.stringify(inChat(local.serviceUrl, said('hjälp'))));
  });
}

test.each([
  ['https://smba.trafficmanager.net/emea/', true],
  ['https://smba.infra.gcc.teams.microsoft.com/', true],
  ['http://smba.trafficmanager.net/emea/', false],
  ['https://smba.trafficmanager.net.evil.example/', false],
  ['https://evil.example/smba.trafficmanager.net', false],
  ['https://x@smba.trafficmanager.net/', false],
  ['https://smba.trafficmanager.net:8443/', false],
  ['not a url', false],
])('the bot’s token may go to %s: %s', (url, allowed) => {
  expect(isTeamsServiceUrl(url, clouds.public)).toBe(allowed);
});

test('health and readiness are told without a token', async () => {
  expect((await fetch(`${bot.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${bot.url}/readyz`)).status).toBe(200);
});
