import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';

const id = '99999999-9999-4999-8999-999999999999';
const password = 'planted~Password.0123456789';
const key = Buffer.from('planted account key, planted account key').toString('base64');
const token = 'eyJplanted.eyJtoken.planted';
const storage = (more = '') =>
  `DefaultEndpointsProtocol=http;AccountName=planted;AccountKey=${key};TableEndpoint=http://127.0.0.1:1/planted;QueueEndpoint=http://127.0.0.1:1/planted;${more}`;
const settings = {
  BOT_APP_ID: id,
  BOT_APP_TYPE: 'SingleTenant',
  BOT_APP_PASSWORD: password,
  BOT_TENANT_ID: id,
  ALLOWED_TENANTS: id,
  STORAGE_CONNECTION_STRING: storage(),
  PORT: '1',
  LOG_LEVEL: 'debug',
};

/** The real process, to its end; everything it printed. */
function run(env: Record<string, string>, preload = ''): Promise<{ code: number | null; printed: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'samrad-'));
  const file = join(folder, 'preload.mjs');
  writeFileSync(file, preload);
  const imports = ['--import', 'tsx', '--import', pathToFileURL(file).href];
  const child = spawn(process.execPath, [...imports, 'src/main.ts'], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    timeout: 100_000,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += String(part)));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      rmSync(folder, { recursive: true });
      resolve({ code, printed });
    }),
  );
}

function expectNoSecret(printed: string): void {
  for (const secret of [password, key, token, 'planted account', 'Password.0123']) {
    expect(printed.includes(secret), secret).toBe(false);
  }
}

describe('the real process prints no secret', () => {
  test.each<[string, Record<string, string>]>([
    ['storage cannot be reached', {}],
    ['the connection string is broken', { STORAGE_CONNECTION_STRING: `AccountKey=${key}` }],
    [
      'the connection string has no table',
      { STORAGE_CONNECTION_STRING: storage().replace('TableEndpoint', 'X') },
    ],
    ['settings are wrong', { BOT_APP_ID: password, BOT_CLOUD: token, PORT: key, ALLOWED_TENANTS: token }],
    ['a secret stands where none belongs', { BOT_APP_TYPE: 'UserAssignedMSI', STORAGE_ACCOUNT: key }],
  ])(
    'when %s',
    async (_what, more) => {
      const { code, printed } = await run({ ...settings, ...more });
      expect(code).toBe(1);
      expect(printed).toContain('Samråd does not start');
      expectNoSecret(printed);
    },
    120_000,
  );

  test('when it crashes by a fault on which all of them hang, nor in a crash report', async () => {
    const crash = `
      const secret = ${JSON.stringify([password, key, token].join(' '))};
      const wait = setInterval(() => {
        if (process.listenerCount('uncaughtException') === 0) return;
        clearInterval(wait);
        console.log('REPORT', JSON.stringify(process.report.getReport().environmentVariables));
        Promise.reject(Object.assign(new Error(secret), { config: { secret }, cause: new Error(secret) }));
      }, 10);`;
    const { code, printed } = await run(settings, crash);
    expect(code).toBe(1);
    expect(printed).toContain('Samråd ends: Error');
    expect(printed).toContain('REPORT {');
    expectNoSecret(printed);
  }, 120_000);
});
