import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, inject, test } from 'vitest';
import { freePort } from './local/free-port.js';

const id = '99999999-9999-4999-8999-999999999999';

test('the process itself starts on its settings, says that it is ready, and ends by itself when it is told to', async () => {
  const port = await freePort();
  const env = {
    PATH: process.env['PATH'] ?? '',
    BOT_APP_ID: id,
    BOT_APP_TYPE: 'UserAssignedMSI',
    BOT_TENANT_ID: id,
    ALLOWED_TENANTS: id,
    STORAGE_CONNECTION_STRING: inject('azurite'),
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'error',
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env, stdio: 'pipe' });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(String(data)));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const alive = async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.status === 200;
  while (child.exitCode === null && !(await alive()))
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await fetch(`${url}/api/messages`, { method: 'POST' })).status).toBe(401);
  child.kill('SIGTERM');
  // A terminal and npm may both tell it.
  await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill('SIGTERM');
  expect((await ended)[0], printed.join('')).toBe(0);
  expect(await alive()).toBe(false);
});
