import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clouds } from '../../../src/adapters/teams/gate/clouds.js';
import { inChat, said, tenant } from '../../fakes/teams-activities.js';
import { type RunningBot, startBot } from './bot-fixture.js';

let bot: RunningBot;
beforeAll(async () => {
  bot = await startBot('production');
});
afterAll(() => bot.close());
beforeEach(() => {
  bot.connector.heard.length = 0;
});

type Header = Record<string, unknown>;
const good: Header = { alg: 'RS256', kid: 'k1', typ: 'JWT' };
const activity = (more: object = {}) => inChat(bot.serviceUrl, { ...said('hjälp'), ...more });

async function statusOf(headers: Record<string, string>, body: object | string = activity(), query = '') {
  const response = await fetch(`${bot.url}/api/messages${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.text(), heard: bot.connector.heard.length };
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
type How = NonNullable<Parameters<typeof bot.openId.forge>[2]>;
const forged = async (claims: object | string, header: Header = good, how?: How) =>
  bearer(await bot.openId.forge(header, typeof claims === 'string' ? claims : JSON.stringify(claims), how));
const bare = (status: number) => ({ status, body: '', heard: 0 });

test('the forger’s good token is let in, so that what follows is refused for what it says', async () => {
  expect((await statusOf(await forged(bot.claims()))).status).toBe(200);
  expect(bot.connector.heard.length).toBeGreaterThan(0);
});

const foreignConversation = () =>
  activity({ conversation: { id: 'a:x', tenantId: '55555555-5555-4555-8555-555555555555' } });
const now = () => Number(bot.claims().exp) - 3600;
const claim = (more: object) => () => ({ ...bot.claims(), ...more });
const without = (name: string) => () =>
  Object.fromEntries(Object.entries(bot.claims()).filter(([key]) => key !== name));
const twice = (name: string, other: unknown) => () =>
  JSON.stringify(bot.claims()).replace(/\}$/, `,${JSON.stringify(name)}:${JSON.stringify(other)}}`);

describe('a token is refused with a bare 401 when its', () => {
  test.each<[string, () => object | string]>([
    ['aud is missing', without('aud')],
    ['aud is another bot', claim({ aud: '00000000-0000-4000-8000-000000000000' })],
    ['aud is empty', claim({ aud: '' })],
    ['aud is a number', claim({ aud: 1 })],
    ['aud is null', claim({ aud: null })],
    ['aud is an object', claim({ aud: { a: 1 } })],
    ['aud names several', () => ({ ...bot.claims(), aud: [bot.claims().aud, 'other'] })],
    ['aud is a list of one', () => ({ ...bot.claims(), aud: [bot.claims().aud] })],
    ['aud has a blank after it', () => ({ ...bot.claims(), aud: `${String(bot.claims().aud)} ` })],
    ['aud stands twice', twice('aud', 'other')],
    ['iss is missing', without('iss')],
    ['iss is the sign-in service', claim({ iss: 'https://login.microsoftonline.com/common/v2.0' })],
    ['iss is a tenant', claim({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/' })],
    ['iss has a slash more', claim({ iss: 'https://api.botframework.com/' })],
    ['iss is of another cloud', claim({ iss: clouds['us-government'].issuer })],
    ['iss is in capitals', claim({ iss: 'HTTPS://API.BOTFRAMEWORK.COM' })],
    ['iss is a list', claim({ iss: ['https://api.botframework.com'] })],
    ['iss is null', claim({ iss: null })],
    ['iss stands twice', twice('iss', 'https://evil.example')],
    ['exp is missing', without('exp')],
    ['exp is over', () => ({ ...bot.claims(), exp: now() - 301 })],
    ['exp is a text', () => ({ ...bot.claims(), exp: String(now() + 3600) })],
    ['exp is null', claim({ exp: null })],
    ['exp is an object', claim({ exp: {} })],
    ['exp is true', claim({ exp: true })],
    ['exp is negative', claim({ exp: -1 })],
    ['exp stands twice', twice('exp', 1)],
    ['nbf is missing', without('nbf')],
    ['nbf is to come', () => ({ ...bot.claims(), nbf: now() + 301 })],
    ['nbf is a text', claim({ nbf: 'now' })],
    ['nbf is null', claim({ nbf: null })],
    ['nbf stands twice', twice('nbf', 99_999_999_999)],
    ['iat is a text', claim({ iat: 'now' })],
    ['serviceurl is missing', without('serviceurl')],
    ['serviceurl is empty', claim({ serviceurl: '' })],
    ['serviceurl is a number', claim({ serviceurl: 1 })],
    ['serviceurl is a list', () => ({ ...bot.claims(), serviceurl: [bot.serviceUrl] })],
    ['serviceurl is null', claim({ serviceurl: null })],
    ['serviceurl is another', claim({ serviceurl: 'https://smba.trafficmanager.net/amer/' })],
    ['serviceurl stands twice', twice('serviceurl', 'https://evil.example/')],
    ['serviceurl is in capitals', () => ({ ...bot.claims(), serviceurl: bot.serviceUrl.toUpperCase() })],
    ['serviceurl has a path more', () => ({ ...bot.claims(), serviceurl: `${bot.serviceUrl}/amer` })],
    ['serviceurl has a blank before it', () => ({ ...bot.claims(), serviceurl: ` ${bot.serviceUrl}` })],
    ['serviceurl is spelt serviceUrl', () => ({ ...without('serviceurl')(), serviceUrl: bot.serviceUrl })],
    ['claims are a list', () => '[]'],
    ['claims are a text', () => '"x"'],
    ['claims are null', () => 'null'],
    ['claims are no JSON', () => '{'],
    ['claims are empty', () => '{}'],
  ])('%s', async (_what, claims) => {
    expect(await statusOf(await forged(claims()))).toEqual(bare(401));
  });

  test.each<[string, Header, How | undefined]>([
    ['alg is none', { ...good, alg: 'none' }, undefined],
    ['alg is None', { ...good, alg: 'None' }, undefined],
    ['alg is HS256 with the public key', { ...good, alg: 'HS256' }, 'public key as secret'],
    ['alg is HS256 with the modulus', { ...good, alg: 'HS256' }, 'modulus as secret'],
    ['alg says RS256 over a shared secret', good, 'public key as secret'],
    ['alg is RS512', { ...good, alg: 'RS512' }, undefined],
    ['alg is PS256', { ...good, alg: 'PS256' }, undefined],
    ['alg is ES256', { ...good, alg: 'ES256' }, undefined],
    ['alg is missing', { kid: 'k1' }, undefined],
    ['alg is a list', { ...good, alg: ['RS256'] }, undefined],
    ['kid is missing', { alg: 'RS256' }, undefined],
    ['kid is unknown', { ...good, kid: 'k9' }, undefined],
    ['kid is a path', { ...good, kid: '../../../etc/passwd' }, undefined],
    ['kid is a number', { ...good, kid: 1 }, undefined],
    ['kid is null', { ...good, kid: null }, undefined],
    ['kid is of a key for another channel', { ...good, kid: 'k2' }, undefined],
    ['key comes along', { alg: 'RS256', jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } }, undefined],
    [
      'key is said to be elsewhere',
      { alg: 'RS256', jku: 'http://127.0.0.1:1/keys', x5u: 'http://127.0.0.1:1/' },
      undefined,
    ],
    ['signature is by another key under a known name', good, 'another key'],
    ['signature is by a key for another channel under the name of ours', good, 'a key for another channel'],
    ['header asks for what nobody knows', { ...good, crit: ['x'], x: 1 }, undefined],
    ['header asks for nothing', { ...good, crit: [] }, undefined],
    ['header says that the claims are not encoded', { ...good, crit: ['b64'], b64: false }, undefined],
    ['claims are said to be packed', { ...good, zip: 'DEF', crit: ['zip'] }, undefined],
  ])('%s', async (_what, header, how) => {
    expect(await statusOf(await forged(bot.claims(), header, how))).toEqual(bare(401));
  });

  test.each<[string, (token: string) => string]>([
    ['signature is gone', (token) => token.replace(/[^.]*$/, '')],
    ['signature is cut', (token) => token.slice(0, -8)],
    ['signature is of another', (token) => `${token.slice(0, -8)}AAAAAAAA`],
    [
      'body was changed',
      (token) => token.replace(/\.[^.]+\./, `.${Buffer.from('{}').toString('base64url')}.`),
    ],
    ['parts are four', (token) => `${token}.x`],
    ['parts are two', (token) => token.split('.').slice(0, 2).join('.')],
    ['text has a comma and a second token', (token) => `${token}, Bearer ${token}`],
    ['text has a blank after it and more', (token) => `${token} x`],
    ['letters are of plain base64', (token) => token.replace(/.$/, '=')],
    ['size is ten thousand letters', (token) => `${token}${'A'.repeat(10_000)}`],
  ])('%s', async (_what, broken) => {
    const token = broken(await bot.openId.forge(good, JSON.stringify(bot.claims())));
    expect(await statusOf(bearer(token))).toEqual(bare(401));
  });

  test.each<[string, (token: string) => Record<string, string>]>([
    ['scheme is another', (token) => ({ authorization: `Basic ${token}` })],
    ['scheme is in small letters', (token) => ({ authorization: `bearer ${token}` })],
    ['scheme stands twice', (token) => ({ authorization: `Bearer Bearer ${token}` })],
    ['scheme is missing', (token) => ({ authorization: token })],
    ['place is another header', (token) => ({ 'x-authorization': `Bearer ${token}` })],
    ['place is the proxy’s header', (token) => ({ 'proxy-authorization': `Bearer ${token}` })],
    ['place is a cookie', (token) => ({ cookie: `authorization=Bearer ${token}; token=${token}` })],
    ['header is empty', () => ({ authorization: '' })],
  ])('%s', async (_what, headers) => {
    const token = await bot.openId.forge(good, JSON.stringify(bot.claims()));
    expect(await statusOf(headers(token))).toEqual(bare(401));
  });

  test('place is the address or the body', async () => {
    const token = await bot.openId.forge(good, JSON.stringify(bot.claims()));
    const query = `?access_token=${token}&authorization=Bearer%20${token}`;
    const body = { ...activity(), access_token: token, authorization: `Bearer ${token}` };
    expect(await statusOf({}, body, query)).toEqual(bare(401));
  });

  test('request carries two tokens, even when the first is good', async () => {
    const token = await bot.openId.forge(good, JSON.stringify(bot.claims()));
    const line = `Authorization: Bearer ${token}`;
    expect(await raw([line, line], JSON.stringify(activity()))).toContain('HTTP/1.1 401 ');
  });
});

describe('within five minutes of the bot’s clock a token is good', () => {
  test.each<[string, () => object]>([
    ['just over', () => ({ ...bot.claims(), exp: now() - 290 })],
    ['not yet begun', () => ({ ...bot.claims(), nbf: now() + 290 })],
  ])('%s', async (_what, claims) => {
    expect((await statusOf(await forged(claims()))).status).toBe(200);
  });
});

test('while keys cannot be fetched nobody is let in, and a bare 401 is all that is told', async () => {
  const lone = await startBot('production');
  lone.openId.up = false;
  const token = await lone.openId.forge(good, JSON.stringify(lone.claims()));
  const send = () => lone.post(inChat(lone.serviceUrl, said('hjälp')), bearer(token));
  expect(await send()).toEqual({ status: 401, body: undefined });
  lone.openId.up = true;
  lone.world.wait(6);
  expect((await send()).status).toBe(200);
  await lone.close();
});

describe('with a good token a request is refused when its', () => {
  test.each<[string, number, () => object | string]>([
    ['body is no JSON', 403, () => '{"type":'],
    ['body is a list', 403, () => '[]'],
    ['body is null', 403, () => 'null'],
    ['body is nested ten thousand deep', 403, () => `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['body is too large', 413, () => activity({ text: 'x'.repeat(460_000) })],
    ['serviceUrl is missing', 403, () => activity({ serviceUrl: undefined })],
    ['serviceUrl is another', 401, () => activity({ serviceUrl: 'https://smba.trafficmanager.net/amer/' })],
    ['channel is another', 403, () => activity({ channelId: 'directline' })],
    ['channel is missing', 403, () => activity({ channelId: undefined })],
    ['tenant is missing', 403, () => activity({ channelData: {}, conversation: { id: 'a:x' } })],
    ['tenants are two, one of them foreign', 403, () => activity({ channelData: { tenant: { id: '5' } } })],
    ['sender is missing', 403, () => activity({ from: undefined })],
    ['tenants are two, the other foreign', 403, () => foreignConversation()],
    ['tenant is empty', 403, () => activity({ channelData: { tenant: { id: '' } } })],
    ['tenant is a list', 403, () => activity({ channelData: { tenant: { id: [tenant] } } })],
    ['channel is another by case', 403, () => activity({ channelId: 'MSTEAMS' })],
    ['channel is local', 403, () => activity({ channelId: 'emulator' })],
    ['serviceUrl is a number', 403, () => activity({ serviceUrl: 1 })],
    ['serviceUrl is a list', 403, () => activity({ serviceUrl: [bot.serviceUrl] })],
    ['serviceUrl differs by case', 401, () => activity({ serviceUrl: bot.serviceUrl.toUpperCase() })],
    ['ids are numbers', 403, () => activity({ conversation: { id: 5 } })],
  ])('%s', async (_what, status, body) => {
    expect(await statusOf(await forged(bot.claims()), body())).toEqual(bare(status));
  });

  test('body is packed', async () => {
    const headers = { ...(await forged(bot.claims())), 'content-encoding': 'gzip' };
    expect(await statusOf(headers)).toEqual(bare(403));
  });

  test('body is a form', async () => {
    const headers = { ...(await forged(bot.claims())), 'content-type': 'application/x-www-form-urlencoded' };
    expect(await statusOf(headers, 'a=b')).toEqual(bare(403));
  });
});

/** A request by hand; the answer's text. */
function raw(headers: readonly string[], body: string): Promise<string> {
  const { port } = new URL(bot.url);
  const head = [
    'POST /api/messages HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...headers,
    '',
    '',
  ].join('\r\n');
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    socket.write(head + body);
  });
}
