import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSigningKeys, type SigningKeys } from '../../../../src/adapters/teams/gate/signing-keys.js';
import { judgeToken } from '../../../../src/adapters/teams/gate/token.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { type Answer, type FakeOpenId, fakeOpenId } from '../../../fakes/fake-openid.js';

let openId: FakeOpenId;
let keys: SigningKeys;
let now: number;
beforeEach(async () => {
  openId = await fakeOpenId();
  now = Date.parse('2026-04-01T07:00:00.000Z');
  const real = () => new Date(now).toISOString() as Instant;
  keys = createSigningKeys(openId.configuration, { unmoved: real });
});
afterEach(() => openId.close());

const minutes = (n: number) => void (now += n * 60_000);
const seconds = (n: number) => void (now += n * 1000);
const published = async (more: object) =>
  openId.publish([{ ...(await openId.jwk('its key')), kid: 'k1', endorsements: ['msteams'], ...more }]);

describe('keys', () => {
  test('are fetched once and kept for a day', async () => {
    for (let i = 0; i < 20; i += 1) expect(await keys.find('k1')).toBeDefined();
    expect(openId.asked).toEqual(['/configuration', '/keys']);
    minutes(23 * 60);
    await keys.find('k1');
    expect(openId.asked).toHaveLength(2);
    minutes(61);
    await keys.find('k1');
    expect(openId.asked).toHaveLength(4);
  });

  test('that many ask for at once are fetched once', async () => {
    await Promise.all(Array.from({ length: 50 }, () => keys.find('k1')));
    expect(openId.asked).toHaveLength(2);
  });

  test('are fetched anew for a new name, so a rotation is followed within a minute', async () => {
    await keys.find('k1');
    openId.publish([{ ...(await openId.jwk('another key')), kid: 'k3', endorsements: ['msteams'] }]);
    minutes(2);
    expect(await keys.find('k3')).toMatchObject({ endorsements: ['msteams'] });
    expect(await keys.find('k1')).toBeUndefined();
  });

  test('are not fetched anew at every stranger’s wish', async () => {
    await keys.find('k1');
    for (let i = 0; i < 100; i += 1) expect(await keys.find(`made up ${i}`)).toBeUndefined();
    expect(openId.asked).toHaveLength(2);
  });

  test('that cannot be had are not asked for by everyone who waits', async () => {
    openId.up = false;
    for (let i = 0; i < 100; i += 1) await expect(keys.find('k1')).rejects.toThrow();
    expect(openId.asked).toHaveLength(1);
    openId.up = true;
    seconds(6);
    expect(await keys.find('k1')).toBeDefined();
  });

  test('stay good for two days while they cannot be renewed, and no longer', async () => {
    await keys.find('k1');
    openId.up = false;
    minutes(47 * 60);
    expect(await keys.find('k1')).toBeDefined();
    minutes(2 * 60);
    await expect(keys.find('k1')).rejects.toThrow('out of reach');
  });
});

describe('a published key is left alone when it', () => {
  test.each<[string, object]>([
    ['is for encryption', { use: 'enc' }],
    ['is for another algorithm', { alg: 'RS512' }],
    ['is for RSA-PSS', { alg: 'PS256' }],
    ['is for signing only', { key_ops: ['sign'] }],
    ['is for wrapping keys', { key_ops: ['wrapKey'] }],
    ['is a shared secret', { kty: 'oct', k: 'c2VjcmV0' }],
    ['is an elliptic curve', { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' }],
    ['has no name', { kid: undefined }],
    ['has a number for a name', { kid: 1 }],
    ['lacks its modulus', { n: undefined }],
    ['says what it may sign in a text', { endorsements: 'msteams' }],
  ])('%s', async (_what, more) => {
    await published(more);
    expect(await keys.find('k1')).toBeUndefined();
  });

  test('stands beside a good one, which is taken all the same', async () => {
    openId.publish([null, 'k1', { kid: 'k1' }, { ...(await openId.jwk('its key')), kid: 'k1' }]);
    expect(await keys.find('k1')).toMatchObject({ endorsements: [] });
  });
});

describe('there are no keys when', () => {
  const elsewhere = { status: 302, headers: { location: 'http://127.0.0.1:1/keys' } };
  test.each<[string, '/configuration' | '/keys', Answer]>([
    ['the configuration redirects', '/configuration', elsewhere],
    ['the list redirects', '/keys', elsewhere],
    ['the list redirects to itself', '/keys', { status: 307, headers: { location: '/keys?again' } }],
    [
      'the configuration names another host',
      '/configuration',
      { status: 200, body: { jwks_uri: 'http://127.0.0.2:1/keys' } },
    ],
    [
      'the configuration names a file',
      '/configuration',
      { status: 200, body: { jwks_uri: 'file:///etc/passwd' } },
    ],
    ['the configuration names nothing', '/configuration', { status: 200 }],
    ['the list is no list', '/keys', { status: 200, body: { keys: 'k1' } }],
    ['the list is broken', '/keys', { status: 500 }],
  ])('%s', async (_what, path, answer) => {
    openId.instead = { path, answer };
    await expect(keys.find('k1')).rejects.toThrow();
  });
});

test('a key too small to be trusted lets nobody in', async () => {
  const verdictFor = async (bits: number) => {
    const pair = generateKeyPairSync('rsa', { modulusLength: bits });
    openId.publish([{ ...pair.publicKey.export({ format: 'jwk' }), kid: 'k1', endorsements: ['msteams'] }]);
    const real = () => new Date(now).toISOString() as Instant;
    const clock = { unmoved: real };
    const rules = {
      audience: 'a',
      issuer: 'i',
      clock,
      keys: createSigningKeys(openId.configuration, clock),
    };
    const claims = {
      aud: 'a',
      iss: 'i',
      nbf: now / 1000 - 1,
      exp: now / 1000 + 60,
      serviceurl: 'https://x.example/',
    };
    const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
    const signed = `${part({ alg: 'RS256', kid: 'k1' })}.${part(claims)}`;
    const signature = createSign('RSA-SHA256').update(signed).sign(pair.privateKey, 'base64url');
    return (await judgeToken(rules, `Bearer ${signed}.${signature}`)).kind;
  };
  expect(await verdictFor(2048)).toBe('trusted');
  expect(await verdictFor(1024)).toBe('refused');
});
