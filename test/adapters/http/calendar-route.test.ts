import { Router } from 'express';
import { afterEach, describe, expect, test } from 'vitest';
import type { CalendarDoor } from '../../../src/adapters/http/calendar-route.js';
import { createServer } from '../../../src/adapters/http/create-server.js';
import { type Listening, listen } from '../../../src/adapters/http/listen.js';

const secret = 'b'.repeat(60);
const file = {
  kind: 'file' as const,
  body: 'BEGIN:VCALENDAR\r\n',
  mark: 'm-1',
  policy: "default-src 'none'",
};

let listening: Listening | undefined;
afterEach(async () => {
  await listening?.close();
});

async function start(door: CalendarDoor) {
  const logged: string[] = [];
  const asked: string[] = [];
  const keep = (event: string, fields?: object) => void logged.push(JSON.stringify({ event, ...fields }));
  const log = { debug: keep, info: keep, warn: keep, error: keep };
  const calendars: CalendarDoor = async (one, form) => {
    asked.push(`${one}.${form}`);
    return await door(one, form);
  };
  const server = createServer({
    ...{ messages: Router(), ready: async () => true, calendars, log },
    metrics: { text: async () => '' },
  });
  listening = await listen(server, '127.0.0.1', 0);
  const url = `http://127.0.0.1:${listening.port}`;
  return {
    logged,
    asked,
    get: async (path: string, init: RequestInit = {}) =>
      await fetch(`${url}${path}`, { redirect: 'manual', ...init }),
  };
}

/** All that someone who asks can see. */
async function seen(response: Response) {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}

describe('the address of a calendar', () => {
  test.each([
    ['ics', 'text/calendar; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
  ])('gives %s, for its reader alone and asked for anew each time', async (form, type) => {
    const { get } = await start(async () => file);
    const response = await get(`/calendar/${secret}.${form}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(file.body);
    const header = (name: string) => response.headers.get(name);
    expect(header('content-type')).toBe(type);
    expect(header('cache-control')).toBe('private, no-cache');
    expect(header('etag')).toBe('"m-1"');
    expect([header('x-robots-tag'), header('referrer-policy'), header('x-content-type-options')]).toEqual([
      'noindex',
      'no-referrer',
      'nosniff',
    ]);
  });

  test('answers 304 without a body to whoever has what there is, and 200 to whoever has something older', async () => {
    const { get } = await start(async () => file);
    const ask = async (mark: string) =>
      await get(`/calendar/${secret}.ics`, { headers: { 'if-none-match': mark } });
    for (const mark of ['"m-1"', 'W/"m-1"', '"x", "m-1"', '*']) {
      const same = await ask(mark);
      expect([same.status, await same.text()], mark).toEqual([304, '']);
    }
    expect((await ask('"m-0"')).status).toBe(200);
  });

  test('HEAD is answered as GET is, without a body', async () => {
    const { get } = await start(async () => file);
    const response = await get(`/calendar/${secret}.ics`, { method: 'HEAD' });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([
      200,
      '"m-1"',
      '',
    ]);
  });

  test('that leads to nothing gets the very answer of any path that is not there', async () => {
    const { get } = await start(async () => undefined);
    const nowhere = await seen(await get('/nowhere'));
    expect(nowhere).toMatchObject({ status: 404, body: '' });
    for (const path of [
      `/calendar/${secret}.ics`,
      `/calendar/${secret}.html`,
      '/calendar/x.ics',
      '/calendar/',
      '/calendar',
    ]) {
      expect(await seen(await get(path)), path).toEqual(nowhere);
    }
  });

  test.each([
    `${secret}b.ics`,
    `${secret.slice(1)}.ics`,
    `${secret}.pdf`,
    secret,
    `${secret}.ics/x`,
    `${secret.toUpperCase()}.ics`,
    `..%2f${secret}.ics`,
  ])('that has not its form is asked about nowhere: %s', async (path) => {
    const { get, asked } = await start(async () => file);
    expect((await get(`/calendar/${path}`)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    const { get, asked } = await start(async () => file);
    expect((await get(`/calendar/${secret}.ics`, { method })).status).toBe(404);
    expect(asked).toEqual([]);
  });

  test('that is asked for too often says when to come again', async () => {
    const { get } = await start(async () => ({ kind: 'too-often' }));
    const response = await get(`/calendar/${secret}.ics`);
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      429,
      '300',
      '',
    ]);
  });

  test('answers trouble as trouble, never as an empty calendar, and logs its kind alone', async () => {
    const { get, logged } = await start(async () => {
      throw new TypeError(`of ${secret}`);
    });
    const response = await get(`/calendar/${secret}.ics`);
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([
      503,
      '300',
      '',
    ]);
    expect(logged).toEqual([JSON.stringify({ event: 'calendar.failed', code: 'TypeError' })]);
  });

  test('stands in no log line, whatever becomes of it', async () => {
    const outcomes = [async () => file, async () => undefined, async () => ({ kind: 'too-often' as const })];
    for (const outcome of outcomes) {
      const { get, logged } = await start(outcome);
      await get(`/calendar/${secret}.ics`);
      await get(`/calendar/${secret}.ics%zz`);
      expect(logged.join()).not.toContain('bbbb');
      await listening?.close();
    }
  });
});
