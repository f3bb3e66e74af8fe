import { Router } from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import { createServer } from '../../../src/adapters/http/create-server.js';
import { type Listening, listen } from '../../../src/adapters/http/listen.js';

let listening: Listening | undefined;
afterEach(async () => {
  await listening?.close();
});

async function start(ready: () => Promise<boolean>, token?: string) {
  const logged: unknown[] = [];
  const keep = (event: string, fields?: object) => void logged.push({ event, ...fields });
  const messages = Router();
  messages.post('/', () => {
    throw new TypeError('what someone wrote');
  });
  const calendars = async () => undefined;
  const log = { debug: keep, info: keep, warn: keep, error: keep };
  const metrics = { text: async () => 'samrad_events_total 1', ...(token === undefined ? {} : { token }) };
  listening = await listen(createServer({ messages, ready, metrics, calendars, log }), '127.0.0.1', 0);
  return { url: `http://127.0.0.1:${listening.port}`, logged };
}

describe('the server', () => {
  test('is alive while storage is away, but not ready', async () => {
    const { url } = await start(() => Promise.reject(new Error('storage')));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });

  test('is ready when storage answers', async () => {
    const { url } = await start(async () => true);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  test('gives its counts to the bearer of the token; for all others the address does not exist', async () => {
    const token = 'a token of 24 characters!';
    const { url } = await start(async () => true, token);
    const ask = async (authorization?: string) =>
      await fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } });
    expect(await (await ask(`Bearer ${token}`)).text()).toBe('samrad_events_total 1');
    for (const wrong of [undefined, 'Bearer', `Bearer ${token}x`, token]) {
      expect((await ask(wrong)).status, wrong).toBe(404);
    }
  });

  test('has no counts for anyone when no token is set', async () => {
    const { url } = await start(async () => true);
    const response = await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer undefined' } });
    expect(response.status).toBe(404);
  });

  test('answers a fault with its kind alone, to the caller and to the log', async () => {
    const { url, logged } = await start(async () => true);
    const response = await fetch(`${url}/api/messages`, { method: 'POST' });
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('');
    expect(logged).toEqual([{ event: 'http.failed', code: 'TypeError' }]);
  });

  test('does not repeat a path that is not there', async () => {
    const { url } = await start(async () => true);
    const response = await fetch(`${url}/nothing/189001019802`);
    expect([response.status, await response.text()]).toEqual([404, '']);
  });

  test.each(['/healthz', '/readyz', '/metrics', '/api/messages', '/nothing', '/'])(
    'answers OPTIONS as it answers GET: %s',
    async (path) => {
      const { url } = await start(async () => true);
      const [get, options] = await Promise.all(
        ['GET', 'OPTIONS'].map((method) => fetch(`${url}${path}`, { method })),
      );
      expect([options?.status, await options?.text()]).toEqual([get?.status, await get?.text()]);
      expect(options?.headers.get('allow')).toBeNull();
      expect([...(options?.headers.keys() ?? [])].sort()).toEqual([...(get?.headers.keys() ?? [])].sort());
    },
  );

  test('does not tell what it is made with', async () => {
    const { url } = await start(async () => true);
    expect((await fetch(`${url}/nothing`)).headers.get('x-powered-by')).toBeNull();
  });
});

test('a port that is taken is an error with the platform’s code', async () => {
  await start(async () => true);
  const again = listen(() => undefined, '127.0.0.1', listening?.port ?? 0);
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
