import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { StorageClock } from '../../../../src/adapters/clock/storage-clock.js';
import { createSigningKeys } from '../../../../src/adapters/teams/gate/signing-keys.js';
import { judgeToken } from '../../../../src/adapters/teams/gate/token.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { askedEveryMs, StorageAsked } from '../../../../src/usecases/storage-asked.js';
import { type FakeOpenId, fakeOpenId } from '../../../fakes/fake-openid.js';

const right = Date.parse('2026-05-11T08:00:00Z');
const issuer = 'https://api.botframework.com';
const audience = 'the bot';
let openId: FakeOpenId;
let passedMs = 0;
beforeAll(async () => {
  openId = await fakeOpenId();
});
afterAll(() => openId.close());
beforeEach(() => {
  passedMs = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => passedMs);
});

const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  aud: audience,
  nbf: right / 1000 - 10,
  exp: right / 1000 + 3600,
  serviceurl: 'https://smba.trafficmanager.net/emea/',
  ...more,
});

/** A gate on a machine whose clock can be set, and storage that knows the time. */
function gate(storage: () => Promise<unknown> = async () => undefined) {
  const machine = { at: right };
  const read = () => new Date(machine.at).toISOString() as Instant;
  const clock = new StorageClock({ now: read, unmoved: read, wait: async () => undefined });
  const ask = vi.fn(async () => {
    await storage();
    clock.heard(new Date(right).toUTCString());
  });
  const asked = new StorageAsked(ask, 20);
  const keys = createSigningKeys(openId.configuration, clock);
  const judge = async (payload: JWTPayload, by?: Parameters<FakeOpenId['sign']>[1]) => {
    const token = await openId.sign(payload, by);
    const rules = { audience, issuer, keys, clock, askTime: () => asked.answers() };
    return (await judgeToken(rules, `Bearer ${token}`)).kind;
  };
  return { machine, ask, judge };
}

const hours = 3_600_000;
test.each([
  ['two hours fast', 2 * hours],
  ['a year fast', 8760 * hours],
  ['an hour slow', -hours],
  ['ten days slow', -240 * hours],
  ['twenty minutes slow', -hours / 3],
])('a good token is let in though the machine’s clock is set %s', async (_how, apart) => {
  const { machine, ask, judge } = gate();
  expect(await judge(claims())).toBe('trusted');
  expect(ask).not.toHaveBeenCalled();
  machine.at = right + apart;
  expect(await judge(claims())).toBe('trusted');
  expect(ask).toHaveBeenCalledTimes(1);
  // From then on the clock is right again.
  expect(await judge(claims())).toBe('trusted');
  expect(ask).toHaveBeenCalledTimes(1);
});

const expired = { nbf: right / 1000 - 9000, exp: right / 1000 - 7200 };

test('a token that is over by storage’s time too is refused, and a crowd of them asks once in some seconds', async () => {
  const { ask, judge } = gate();
  for (let n = 0; n < 50; n += 1) expect(await judge(claims(expired))).toBe('refused');
  expect(ask).toHaveBeenCalledTimes(1);
  passedMs += askedEveryMs;
  await Promise.all(Array.from({ length: 50 }, () => judge(claims(expired))));
  expect(ask).toHaveBeenCalledTimes(2);
});

test.each<[string, JWTPayload, Parameters<FakeOpenId['sign']>[1]?]>([
  ['is signed by another key', {}, 'another key'],
  ['is signed for another channel', {}, 'a key for another channel'],
  ['is meant for someone else', { aud: 'another bot' }],
  ['comes from someone else', { iss: 'https://evil.example' }],
  ['names no service', { serviceurl: '' }],
  ['names something else for a service', { serviceurl: 1 }],
  ['has no beginning', { nbf: undefined as unknown as number }],
  ['has a word for its end', { exp: 'never' as unknown as number }],
])('a token that is over and also %s asks nothing', async (_what, more, by) => {
  const { ask, judge } = gate();
  expect(await judge(claims({ ...expired, ...more }), by)).toBe('refused');
  expect(ask).not.toHaveBeenCalled();
});

test('where storage is frozen or away the token is refused, in time', async () => {
  for (const storage of [() => new Promise(() => undefined), () => Promise.reject(new Error('away'))]) {
    const { machine, judge } = gate(storage);
    expect(await judge(claims())).toBe('trusted');
    machine.at = right + 2 * hours;
    expect(await judge(claims())).toBe('refused');
  }
});
