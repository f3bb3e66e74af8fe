import { expect, test } from 'vitest';
import type { Config } from '../../src/wiring/config.js';
import { runProduction, startProduction } from '../../src/wiring/production.js';
import { inChat, said } from '../fakes/teams-activities.js';
import { makeWorld } from '../world.js';

const id = '99999999-9999-4999-8999-999999999999';
const config: Config = {
  bot: { appId: id, appType: 'SingleTenant', tenantId: id, password: 'none', cloud: 'public' },
  tenants: [id],
  storage: { kind: 'account', account: 'samrad' },
  locale: 'sv',
  operators: [],
  groupCreators: [],
  joinHosts: [],
  publicContacts: [],
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
};

test('production answers nobody without a token, and says that it is alive', async () => {
  const { deps: own, rates } = makeWorld();
  const { messenger: _recording, ...deps } = { ...own, rates };
  const running = await startProduction(config, { ...deps, store: deps, holdsPersonalData: () => false });
  const url = `http://127.0.0.1:${running.port}`;
  const body = JSON.stringify(inChat('https://smba.trafficmanager.net/emea/', said('hjälp')));
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/messages`, { method: 'POST', headers, body });
  expect(answer.status).toBe(401);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await running.close();
});

test('production with missing settings names each of them, and touches nothing', async () => {
  const said: string[] = [];
  const never = () => Promise.reject(new Error('storage was asked for'));
  expect(
    await runProduction({ BOT_APP_TYPE: 'MultiTenant' }, never, (line) => said.push(line)),
  ).toBeUndefined();
  for (const name of ['BOT_APP_ID', 'BOT_APP_TYPE', 'BOT_TENANT_ID', 'ALLOWED_TENANTS', 'STORAGE_ACCOUNT']) {
    expect(said.join('\n')).toContain(name);
  }
});
