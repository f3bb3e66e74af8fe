import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { localSv } from '../../src/text/sv/local.js';
import { freePort } from './free-port.js';

function run(...args: readonly string[]): { readonly child: ChildProcess; readonly printed: string[] } {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { env: { PATH }, stdio: 'pipe' });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(String(data)));
  return { child, printed };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await setTimeout(50);
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const open = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).catch(() => ['error']);
  socket.destroy();
  return open.length === 0;
}

test('local mode that is told twice to end, as by a terminal and by npm, ends whole', async () => {
  const port = await freePort();
  const { child, printed } = run('src/local/main.ts', '--port', String(port));
  const ended = once(child, 'exit');
  await until(async () => child.exitCode !== null || printed.join('').includes(String(port)));
  child.kill('SIGTERM');
  child.kill('SIGINT');
  await setTimeout(20);
  child.kill('SIGTERM');
  expect(await ended, printed.join('')).toEqual([0, null]);
  expect(printed.join('')).toContain(localSv.console.closed);
});

test('storage’s stand-in does not outlive who started it, even one that is killed', async () => {
  const code = `
    const { startAzurite } = await import('./src/local/azurite.ts');
    console.log((await startAzurite()).connectionString);
    setInterval(() => undefined, 1000);`;
  const { child, printed } = run('--input-type=module', '--eval', code);
  await until(() => child.exitCode !== null || printed.join('').includes('QueueEndpoint'));
  const ports = [...printed.join('').matchAll(/127\.0\.0\.1:(\d+)/g)].map(([, port]) => Number(port));
  expect(ports, printed.join('')).toHaveLength(2);
  expect(await Promise.all(ports.map(answers))).toEqual([true, true]);
  child.kill('SIGKILL');
  await until(async () => (await Promise.all(ports.map(answers))).every((alive) => !alive));
});
