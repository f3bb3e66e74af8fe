import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/wiring/config.js';

const id = (digit: number) => `${digit}`.repeat(8) + '-1111-4111-8111-111111111111';
const whole = {
  BOT_APP_ID: id(1),
  BOT_APP_TYPE: 'UserAssignedMSI',
  BOT_TENANT_ID: id(2),
  ALLOWED_TENANTS: `${id(3)}, ${id(4).toUpperCase()}`,
  STORAGE_ACCOUNT: 'samradstorage',
};

function faults(env: Record<string, string>): readonly string[] {
  const outcome = readConfig(env);
  return outcome.kind === 'faults' ? outcome.faults.map((fault) => fault.split(':')[0] ?? '') : [];
}

describe('the configuration', () => {
  test('of production is read, with Swedish and the usual port unless told otherwise', () => {
    expect(readConfig(whole)).toMatchObject({
      kind: 'config',
      config: {
        bot: { appId: id(1), appType: 'UserAssignedMSI' },
        tenants: [id(3), id(4)],
        storage: { kind: 'account', account: 'samradstorage' },
        locale: 'sv',
        operators: [],
        port: 3978,
      },
    });
  });

  test('takes hosts of join links with their subdomains, and refuses addresses', () => {
    expect(faults({ ...whole, JOIN_HOSTS: 'teams.microsoft.com, *.zoom.us' })).toEqual([]);
    expect(faults({ ...whole, JOIN_HOSTS: 'https://zoom.us' })).toEqual(['JOIN_HOSTS']);
    expect(faults({ ...whole, JOIN_HOSTS: '*' })).toEqual(['JOIN_HOSTS']);
  });

  test('takes function mailboxes and switchboards, and nothing that is neither', () => {
    const outcome = readConfig({ ...whole, PUBLIC_CONTACTS: 'registrator@habo.se, 036-44 28 00' });
    expect(outcome).toMatchObject({
      config: { publicContacts: ['registrator@habo.se', '036-44 28 00'] },
    });
    expect(faults({ ...whole, PUBLIC_CONTACTS: '*@habo.se' })).toEqual(['PUBLIC_CONTACTS']);
  });

  test('that is empty names every variable that is missing, at once', () => {
    expect(faults({})).toEqual([
      'BOT_APP_TYPE',
      'BOT_APP_ID',
      'BOT_TENANT_ID',
      'ALLOWED_TENANTS',
      'STORAGE_ACCOUNT, STORAGE_CONNECTION_STRING',
    ]);
  });

  test('takes the address from outside, with or without a stroke at its end', () => {
    for (const PUBLIC_URL of ['https://samrad.example.se', 'https://samrad.example.se/']) {
      const config = { publicUrl: 'https://samrad.example.se' };
      expect(readConfig({ ...whole, PUBLIC_URL })).toMatchObject({ kind: 'config', config });
    }
    expect(readConfig(whole)).not.toHaveProperty('config.publicUrl');
  });

  test.each<[string, Record<string, string>, string]>([
    ['an app type that would let any tenant in', { BOT_APP_TYPE: 'MultiTenant' }, 'BOT_APP_TYPE'],
    ['no secret for an app registration', { BOT_APP_TYPE: 'SingleTenant' }, 'BOT_APP_PASSWORD'],
    ['a secret that nothing uses', { BOT_APP_PASSWORD: 'x' }, 'BOT_APP_PASSWORD'],
    ['a list of no tenants', { ALLOWED_TENANTS: ' , ' }, 'ALLOWED_TENANTS'],
    ['a tenant by name', { ALLOWED_TENANTS: 'habo.se' }, 'ALLOWED_TENANTS'],
    ['an operator by name', { OPERATORS: 'karin@habo.se' }, 'OPERATORS'],
    ['a port out of range', { PORT: '70000' }, 'PORT'],
    ['a token that could be guessed', { METRICS_TOKEN: 'secret' }, 'METRICS_TOKEN'],
    ['an address without TLS', { PUBLIC_URL: 'http://samrad.example.se' }, 'PUBLIC_URL'],
    ['an address with a path', { PUBLIC_URL: 'https://samrad.example.se/bot' }, 'PUBLIC_URL'],
    ['two storages', { STORAGE_CONNECTION_STRING: 'x' }, 'STORAGE_ACCOUNT, STORAGE_CONNECTION_STRING'],
    ['a storage address for a name', { STORAGE_ACCOUNT: 'https://x.example' }, 'STORAGE_ACCOUNT'],
    ['an unknown language', { DEFAULT_LOCALE: 'fi' }, 'DEFAULT_LOCALE'],
  ])('with %s is refused', (_what, change, named) => {
    expect(faults({ ...whole, ...change })).toEqual([named]);
  });

  test('never shows a value in a fault', () => {
    const outcome = readConfig({ ...whole, BOT_APP_ID: 'hemlig', PORT: 'hemlig' });
    expect(JSON.stringify(outcome)).not.toContain('hemlig');
  });
});
