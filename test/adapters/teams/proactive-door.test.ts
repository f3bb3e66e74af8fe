import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Connector } from '../../../src/adapters/teams/connector/connector.js';
import { createDirectory } from '../../../src/adapters/teams/directory.js';
import { clouds } from '../../../src/adapters/teams/gate/clouds.js';
import { isTeamsServiceUrl } from '../../../src/adapters/teams/gate/service-url.js';
import { createMessenger } from '../../../src/adapters/teams/messenger.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import type { Address } from '../../../src/ports/messenger.js';
import { drain } from '../../../src/usecases/delivery/drain.js';
import { type FakeConnector, fakeConnector } from '../../fakes/fake-connector.js';
import { anna, plan, ruleFor, start, writeGroup } from '../../usecases/delivery/fixture.js';
import { makeWorld } from '../../world.js';

/** Hears everything that comes to this machine, whatever name it was called by. */
let trap: FakeConnector;
let tokensAsked: number;
beforeEach(async () => {
  trap = await fakeConnector();
  tokensAsked = 0;
});
afterEach(() => trap.close());

const through = (serviceUrlAllowed: (url: string) => boolean) =>
  new Connector({
    tokens: async () => {
      tokensAsked += 1;
      return 'bot-token';
    },
    serviceUrlAllowed,
    timeoutMs: 2000,
    holdsNumber,
    pace: { turn: async () => ({ kind: 'go' }), told: async (_request, answer) => answer },
  });
const asInProduction = () => through((url) => isTeamsServiceUrl(url, clouds.public));
const everyTenant = { botId: '28:samrad', tenantAllowed: () => true };
const silent = { asked: 0, heard: [] };
const happened = () => ({ asked: tokensAsked, heard: trap.heard });

/** A notice to someone whose stored address is hostile, all the way from the timer. */
async function sentTo(serviceUrl: string, connector: Connector, tenantAllowed = (_tenant: string) => true) {
  const world = makeWorld({ now: start, rules: { absence: ruleFor() } });
  await writeGroup(world);
  const conversationId = 'a:anna';
  await world.deps.people.remember({
    person: anna,
    serviceUrl,
    tenantId: 't1',
    conversationId,
    locale: 'sv',
  });
  await plan(world);
  const messenger = createMessenger(connector, { ...everyTenant, tenantAllowed });
  await drain({ ...world.deps, messenger });
  return world.rows.all('out').map(({ value }) => value.state);
}

describe('a stored address is judged again at every send: nothing leaves, and no token is asked for, when it is', () => {
  const spelled: readonly [string, (port: string) => string][] = [
    ['this machine', (port) => `http://127.0.0.1:${port}/`],
    ['this machine by name', (port) => `http://localhost:${port}/`],
    ['this machine with TLS', (port) => `https://127.0.0.1:${port}/`],
    ['this machine as one number', (port) => `http://2130706433:${port}/`],
    ['this machine in hexadecimal', (port) => `http://0x7f.1:${port}/`],
    ['this machine in IPv6', (port) => `http://[::ffff:127.0.0.1]:${port}/`],
    ['all of this machine', (port) => `http://0.0.0.0:${port}/`],
    ['behind a name that looks right', (port) => `http://smba.trafficmanager.net@127.0.0.1:${port}/`],
    ['Teams by another port', (port) => `https://smba.trafficmanager.net:${port}/`],
    ['Teams without TLS', () => 'http://smba.trafficmanager.net/'],
    ['the metadata service', () => 'http://169.254.169.254/metadata/identity/oauth2/token'],
    ['another cloud', () => 'https://smba.infra.gov.teams.microsoft.us/'],
    ['empty', () => ''],
  ];
  test.each(spelled)('%s', async (_what, url) => {
    const states = await sentTo(url(new URL(trap.url).port), asInProduction());
    expect(states).toEqual(['failed']);
    expect(happened()).toEqual(silent);
  });

  test('a good one, so that the others are silent for what they are', async () => {
    expect(
      await sentTo(
        trap.url,
        through((url) => url === trap.url),
      ),
    ).toEqual(['sent']);
    expect(trap.heard).toHaveLength(1);
  });

  test('that of a channel, a post, a mention or a list of members', async () => {
    const channel = { channelId: '19:x', teamId: '19:t', serviceUrl: trap.url, tenantId: 't1' };
    const contact = { person: anna, serviceUrl: trap.url, tenantId: 't1', locale: 'sv' as const };
    const addresses: readonly Address[] = [
      { to: 'person', contact },
      { to: 'channel', channel },
      { to: 'post', channel, conversationId: '19:x', activityId: '1' },
      { to: 'mention', channel, contact, name: 'Anna' },
    ];
    const notice = { kind: 'statistics', groupId: 'g', groupName: 'Habo' } as const;
    const messenger = createMessenger(asInProduction(), everyTenant);
    for (const address of addresses) {
      const outcome = await messenger.send({ address, notice, locale: 'sv', repeat: false });
      expect(outcome).toEqual({ kind: 'permanent', code: 'service-url' });
    }
    const directory = createDirectory(asInProduction(), (name) => name);
    await expect(directory.inChannel(channel, 'x')).rejects.toThrow('service-url');
    expect(happened()).toEqual(silent);
  });
});

describe('a redirect is not followed', () => {
  test.each([301, 302, 303, 307, 308])('%i', async (status) => {
    const teams = await fakeConnector();
    const connector = through((url) => url === teams.url);
    teams.twists.push({ status, headers: { location: `${trap.url}/v3/conversations` } });
    expect(await sentTo(teams.url, connector)).toEqual(['failed']);
    expect(teams.heard).toHaveLength(1);
    expect(trap.heard).toEqual([]);
    await teams.close();
  });
});

test('a tenant that is no longer allowed is told nothing more', async () => {
  const connector = through((url) => url === trap.url);
  const states = await sentTo(trap.url, connector, (tenant) => tenant !== 't1');
  expect(states).not.toContain('sent');
  expect(happened()).toEqual(silent);
});
