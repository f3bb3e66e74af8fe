import type { AccessToken, TokenCredential } from '@azure/identity';
import { beforeEach, expect, test } from 'vitest';
import { botTokens } from '../../../src/adapters/teams/connector/token-source.js';
import { clouds } from '../../../src/adapters/teams/gate/clouds.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const identity = {
  appId: 'app',
  appType: 'SingleTenant',
  tenantId: 't',
  password: 'planted-secret',
} as const;
const start = Date.parse('2026-05-12T08:00:00.000Z');
let nowMs = start;
const clock = { unmoved: () => new Date(nowMs).toISOString() as Instant };
let credentials = 0;
let scopes: unknown[] = [];
let answer: () => AccessToken | null;

const credential = async (): Promise<TokenCredential> => {
  credentials += 1;
  return {
    getToken: async (scope) => {
      scopes.push(scope);
      return answer();
    },
  };
};
const tokens = () => botTokens(identity, clouds.public, clock, credential);

beforeEach(() => {
  nowMs = start;
  credentials = 0;
  scopes = [];
  answer = () => ({ token: `token-${scopes.length}`, expiresOnTimestamp: nowMs + 3_600_000 });
});

test('a token is asked for Bot Framework alone, once, until five minutes before it ends', async () => {
  const ask = tokens();
  expect(await ask(false)).toBe('token-1');
  nowMs += 54 * 60_000;
  expect(await ask(false)).toBe('token-1');
  nowMs += 2 * 60_000;
  expect(await ask(false)).toBe('token-2');
  expect(scopes).toEqual(['https://api.botframework.com/.default', 'https://api.botframework.com/.default']);
  expect(credentials).toBe(1);
});

test('one that was refused is asked anew of a new credential, which has kept none', async () => {
  const ask = tokens();
  await ask(false);
  expect(await ask(true)).toBe('token-2');
  expect(credentials).toBe(2);
  expect(await ask(false)).toBe('token-2');
});

test('no token is an error without the secret', async () => {
  answer = () => null;
  await expect(tokens()(false)).rejects.toThrow(/^no token was given$/);
});
