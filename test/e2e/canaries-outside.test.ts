import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { routineCommand } from '../../src/cli/routine/routine.js';
import { readConfig } from '../../src/wiring/config.js';
import { canaries, hits } from './canaries.js';
import { openTown } from './town.js';

const secrets = canaries(4712);

test('in headers, paths, queries and broken bodies they come back in no answer and no log line', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('karin', 'Karin Ek');
  const answers: string[] = [];
  const json = { 'content-type': 'application/json' };
  const ask = async (path: string, init: RequestInit) => {
    const response = await fetch(new URL(path, town.url), init);
    answers.push(JSON.stringify([...response.headers]), response.statusText, await response.text());
  };
  for (const secret of secrets.slice(0, 40)) {
    const words = encodeURIComponent(secret);
    await ask(`/api/messages/${words}`, { method: 'POST', headers: json, body: '{}' });
    await ask(`/${words}?q=${words}`, {});
    await ask('/api/messages', { method: 'POST', headers: { ...json, 'x-request-id': words }, body: '{}' });
    await ask('/api/messages', {
      method: 'POST',
      headers: { authorization: `Bearer ${words}` },
      body: secret,
    });
    await ask('/api/messages', { method: 'POST', headers: json, body: `{"type": ${secret}` });
    await ask('/api/messages', { method: 'POST', headers: json, body: JSON.stringify({ [secret]: secret }) });
    await ask(`/healthz/${words}`, { headers: { 'user-agent': words, traceparent: words } });
  }
  expect(hits(secrets, answers.join('\n'))).toEqual([]);
  expect(hits(secrets, town.logged.join('\n'))).toEqual([]);
  await town.close();
});

test('in names of teams, channels, tenants and in what Teams tells of itself they are not kept', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  for (const secret of secrets.slice(40, 80)) {
    await town.raw('maria', {
      type: 'message',
      text: 'hjälp',
      topicName: secret,
      summary: secret,
      channelData: {
        tenant: { id: town.host },
        team: { id: '19:t', name: secret },
        channel: { id: '19:c', name: secret },
      },
      entities: [{ type: 'clientInfo', country: secret }],
    });
    await town.raw('maria', {
      type: 'conversationUpdate',
      topicName: secret,
      membersAdded: [{ id: '29:x', name: secret }],
    });
    await town.raw('maria', { type: 'installationUpdate', action: 'add', name: secret });
    await town.raw('maria', { type: 'invoke', name: secret, value: { [secret]: secret } }, 403);
  }
  const messages = JSON.stringify(town.connector.heard.map(({ body }) => body));
  expect(hits(secrets, messages)).toEqual([]);
  expect(hits(secrets, town.logged.join('\n'))).toEqual([]);
  await town.close();
});

test('in the environment they stand in no fault', () => {
  const names = [
    'BOT_APP_ID',
    'BOT_APP_TYPE',
    'BOT_APP_PASSWORD',
    'BOT_TENANT_ID',
    'BOT_CLOUD',
    'ALLOWED_TENANTS',
    'STORAGE_ACCOUNT',
    'STORAGE_CONNECTION_STRING',
    'DEFAULT_LOCALE',
    'OPERATORS',
    'GROUP_CREATORS',
    'JOIN_HOSTS',
    'PUBLIC_CONTACTS',
    'PORT',
    'METRICS_TOKEN',
    'LOG_LEVEL',
  ];
  const env = Object.fromEntries(names.map((name, i) => [name, secrets[80 + i]]));
  const outcome = readConfig(env);
  expect(outcome.kind).toBe('faults');
  expect(hits(secrets, JSON.stringify(outcome))).toEqual([]);
});

test('in a routine file they stand in no fault, whichever value or name they took the place of', async () => {
  const [routine] = loadRoutines().all;
  const places = pathsOf(routine);
  const said: string[] = [];
  const terminal = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    lines: async function* () {},
  };
  const folder = mkdtempSync(join(tmpdir(), 'routine-'));
  for (const [i, secret] of secrets.slice(100, 200).entries()) {
    const place = places[(i * 7) % places.length] ?? [];
    const broken: unknown = structuredClone(routine);
    put(broken, place, i % 3 === 0 ? { [secret]: secret } : secret);
    const file = join(folder, `${i}.json`);
    writeFileSync(file, i % 10 === 9 ? `{"id": ${secret}` : JSON.stringify(broken));
    await routineCommand(['check', file], {}, terminal);
  }
  expect(said.length).toBeGreaterThan(50);
  expect(hits(secrets, said.join('\n'))).toEqual([]);
});

type Path = readonly (string | number)[];

function pathsOf(value: unknown, before: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [before];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, [...before, Array.isArray(value) ? Number(key) : key]),
  );
}

function put(value: unknown, path: Path, secret: unknown): void {
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], value);
  (holder as Record<string, unknown>)[path.at(-1) ?? ''] = secret;
}
