import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Connector } from '../../../src/adapters/teams/connector/connector.js';
import { createDirectory } from '../../../src/adapters/teams/directory.js';
import { createMessenger } from '../../../src/adapters/teams/messenger.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import { personKey } from '../../../src/domain/model/person/person.js';
import type { Address } from '../../../src/ports/messenger.js';
import { teamsSv } from '../../../src/text/sv/teams.js';
import { cardFaults } from '../../cards/card-faults.js';
import { Pace } from '../../../src/usecases/pace/pace.js';
import { makeWorld } from '../../world.js';
import { type FakeConnector, fakeConnector, type Twist } from '../../fakes/fake-connector.js';
import { channelId, karin, otherTenant, tenant } from '../../fakes/teams-activities.js';

let teams: FakeConnector;
beforeEach(async () => {
  teams = await fakeConnector();
});
afterEach(() => teams.close());

const person = personKey(tenant, karin.aadObjectId);
const makePace = () => {
  const { rates, deps } = makeWorld();
  return new Pace({ rates, clock: deps.clock, log: deps.log, instance: 'i-1' });
};
const renewals: boolean[] = [];
const connector = () =>
  new Connector({
    tokens: async (renew) => {
      renewals.push(renew);
      return 'bot-token';
    },
    serviceUrlAllowed: (url) => url === teams.url,
    timeoutMs: 300,
    holdsNumber,
    pace: makePace(),
  });
const channel = () => ({ channelId, teamId: 't', serviceUrl: teams.url, tenantId: tenant });
const contact = (more: object = {}) => ({
  person,
  serviceUrl: teams.url,
  tenantId: tenant,
  locale: 'sv' as const,
  ...more,
});
const chat = (): Address => ({ to: 'person', contact: contact({ conversationId: 'a:karin' }) });

function send(address: Address, repeat = false, through = connector()) {
  const notice = { kind: 'statistics', groupId: 'g', groupName: 'Habo' } as const;
  return createMessenger(through, { botId: '28:samrad', tenantAllowed: () => true }).send({
    address,
    notice,
    locale: 'sv',
    repeat,
  });
}

describe('a notice', () => {
  test('to a known chat is one request, with a valid card and a summary that says little', async () => {
    expect(await send(chat())).toEqual({ kind: 'sent', activityId: 'm1', conversationId: 'a:karin' });
    const [{ body, headers, path } = { body: {}, headers: {}, path: '' }, ...more] = teams.heard;
    expect(more).toEqual([]);
    expect(path).toBe('/v3/conversations/a%3Akarin/activities');
    expect(headers['authorization']).toBe('Bearer bot-token');
    const { attachments, summary } = body as { attachments: { content: unknown }[]; summary: string };
    expect(cardFaults(attachments[0]?.content)).toEqual([]);
    expect(summary).toBe('Du har något i Samråd');
  });

  test('that names someone by number is held at the last door, and its place is told, not its value', async () => {
    const notice = { kind: 'statistics', groupId: 'g', groupName: 'Grupp 121212-1212' } as const;
    const outcome = await createMessenger(connector(), {
      botId: '28:samrad',
      tenantAllowed: () => true,
    }).send({
      address: chat(),
      notice,
      locale: 'sv',
      repeat: false,
    });
    expect(outcome).toMatchObject({ kind: 'held' });
    expect(JSON.stringify(outcome)).toMatch(/held:attachments\.0\.content\./);
    expect(JSON.stringify(outcome)).not.toContain('1212');
    expect(teams.heard).toEqual([]);
  });

  test('to someone new opens a chat by Entra id first, and tells which it was', async () => {
    const outcome = await send({ to: 'person', contact: contact() });
    expect(outcome).toEqual({ kind: 'sent', activityId: 'm2', conversationId: 'c1' });
    expect(teams.heard[0]?.body).toMatchObject({ members: [{ id: karin.aadObjectId }], tenantId: tenant });
  });

  test('whose chat could not be opened was never said, so it may be tried again', async () => {
    teams.twists.push({ status: 502 });
    expect((await send({ to: 'person', contact: contact() })).kind).toBe('not-delivered');
    teams.twists.push({ status: 403 });
    expect((await send({ to: 'person', contact: contact() })).kind).toBe('unreachable');
  });

  test('to a channel is a new post, and tells both its thread and its id', async () => {
    expect(await send({ to: 'channel', channel: channel() })).toEqual({
      kind: 'sent',
      activityId: 'm1',
      conversationId: 'c1',
    });
    expect(teams.heard[0]).toMatchObject({
      path: '/v3/conversations',
      body: { isGroup: true, channelData: { channel: { id: channelId } } },
    });
  });

  test('that stands already is replaced in place', async () => {
    const address = { to: 'post', channel: channel(), conversationId: 'c9', activityId: 'm9' } as const;
    expect(await send(address)).toEqual({ kind: 'sent', activityId: 'm9', conversationId: 'c9' });
    expect(teams.heard[0]).toMatchObject({ method: 'PUT', path: '/v3/conversations/c9/activities/m9' });
  });

  test('by mention names the person and nothing else', async () => {
    await send({ to: 'mention', channel: channel(), contact: contact(), name: 'Karin <b>' });
    const { activity } = teams.heard[0]?.body as { activity: { attachments: { content: object }[] } };
    // Text beside a card would make Teams split it in two, and name no id.
    expect(activity).not.toHaveProperty('text');
    expect(activity).not.toHaveProperty('entities');
    const [{ content } = { content: {} }] = activity.attachments;
    expect(cardFaults(content)).toEqual([]);
    expect(content).toMatchObject({
      body: expect.arrayContaining([{ type: 'TextBlock', text: '<at>Karin b</at>', wrap: true }]) as unknown,
      msteams: {
        entities: [{ type: 'mention', text: '<at>Karin b</at>', mentioned: { id: karin.aadObjectId } }],
      },
    });
  });

  test.each<[string, Twist]>([
    ['202 without a body', { status: 202 }],
    ['201 with an empty object', { status: 201, body: {} }],
    ['200 with an id of null', { status: 200, body: { id: null } }],
    ['200 with a list', { status: 200, body: [] }],
  ])('is taken for sent when Teams names no id where none is needed (%s)', async (_what, twist) => {
    teams.twists.push(twist, twist);
    expect(await send(chat())).toEqual({ kind: 'sent', conversationId: 'a:karin' });
    const mention = { to: 'mention', channel: channel(), contact: contact(), name: 'Karin' } as const;
    expect((await send(mention)).kind).toBe('sent');
  });

  test.each<[string, Twist, object]>([
    ['nothing', { status: 202 }, { kind: 'ambiguous', code: 'no-id', nameless: true }],
    [
      'the conversation alone',
      { status: 201, body: { id: 'c7' } },
      { kind: 'ambiguous', code: 'no-id', nameless: true },
    ],
    [
      'the thread, which begins with the post',
      { status: 201, body: { id: `${channelId};messageid=1700000000099` } },
      { kind: 'sent', activityId: '1700000000099', conversationId: `${channelId};messageid=1700000000099` },
    ],
  ])('a post that is to be updated needs its id: Teams names %s', async (_what, twist, outcome) => {
    teams.twists.push(twist);
    expect(await send({ to: 'channel', channel: channel() })).toEqual(outcome);
  });

  test.each([
    [403, 'unreachable'],
    [404, 'gone'],
  ])('a chat or post that is known and answers %i is %s', async (status, kind) => {
    teams.twists.push({ status }, { status });
    expect((await send(chat())).kind).toBe(kind);
    const post = { to: 'post', channel: channel(), conversationId: 'c9', activityId: 'm9' } as const;
    expect((await send(post)).kind).toBe(kind);
  });

  test.each([400, 403, 404])('a chat that cannot be opened (%i) is out of reach', async (status) => {
    teams.twists.push({ status });
    expect((await send({ to: 'person', contact: contact() })).kind).toBe('unreachable');
  });

  test('a chat opened without a name for it is opened once more later', async () => {
    teams.twists.push({ status: 201, body: {} });
    expect((await send({ to: 'person', contact: contact() })).kind).toBe('not-delivered');
    expect(teams.heard).toHaveLength(1);
  });

  test('sent once more says that it may be a repeat', async () => {
    await send(chat(), true);
    expect(JSON.stringify(teams.heard)).toContain(teamsSv.repeated);
  });
});

describe('one attempt is one request, and ends as', () => {
  test.each<[string, Twist, object]>([
    [
      'not delivered, with the wait asked for',
      { status: 429, headers: { 'retry-after': '7' } },
      { kind: 'not-delivered', retryAfterSeconds: 7 },
    ],
    [
      'not delivered, with the moment asked for',
      {
        status: 429,
        headers: { date: 'Mon, 11 May 2026 08:00:00 GMT', 'retry-after': 'Mon, 11 May 2026 08:01:30 GMT' },
      },
      { kind: 'not-delivered', retryAfterSeconds: 90 },
    ],
    [
      'not delivered',
      { status: 429, headers: { 'retry-after': 'soon' } },
      { kind: 'not-delivered', tooMany: true },
    ],
    ['not delivered', { status: 412 }, { kind: 'not-delivered' }],
    ['credentials', { status: 401 }, { kind: 'credentials' }],
    ['unreachable', { status: 403 }, { kind: 'unreachable' }],
    ['ambiguous', { status: 408 }, { kind: 'ambiguous' }],
    ['ambiguous', { status: 409 }, { kind: 'ambiguous' }],
    ['ambiguous', { status: 500 }, { kind: 'ambiguous' }],
    ['ambiguous', { status: 503 }, { kind: 'ambiguous' }],
    ['ambiguous', 'reset', { kind: 'ambiguous' }],
    ['ambiguous', 'silence', { kind: 'ambiguous' }],
    ['permanent', { status: 400 }, { kind: 'permanent', why: 'not-understood' }],
    ['permanent', { status: 413 }, { kind: 'permanent', why: 'too-big' }],
    ['permanent', { status: 302, headers: { location: 'https://evil.example' } }, { kind: 'permanent' }],
  ])('%s after %j', async (_outcome, twist, expected) => {
    teams.twists.push(twist);
    expect(await send(chat())).toMatchObject(expected);
    expect(teams.heard).toHaveLength(1);
  });

  test('not delivered when nobody listens', async () => {
    await teams.close();
    expect(await send(chat())).toMatchObject({ kind: 'not-delivered', code: 'ECONNREFUSED' });
  });

  test('permanent, and no token leaves, when the address is not Teams’', async () => {
    const elsewhere = contact({ conversationId: 'c', serviceUrl: 'https://evil.example' });
    expect(await send({ to: 'person', contact: elsewhere })).toMatchObject({ kind: 'permanent' });
    expect(teams.heard).toEqual([]);
  });

  test('credentials without a request when there is no token to be had', async () => {
    const none = new Connector({
      tokens: () => Promise.reject(new Error('client_secret=planted-secret was refused')),
      serviceUrlAllowed: () => true,
      timeoutMs: 300,
      holdsNumber,
      pace: makePace(),
    });
    // Nothing of what the identity service says, which may repeat the secret.
    expect(await send(chat(), false, none)).toEqual({ kind: 'credentials', code: 'no-token' });
    expect(teams.heard).toEqual([]);
  });
});

test('a refused token is renewed at the next attempt, once', async () => {
  const through = connector();
  teams.twists.push({ status: 401 });
  renewals.length = 0;
  for (let attempt = 0; attempt < 3; attempt += 1) await send(chat(), false, through);
  expect(renewals).toEqual([false, true, false]);
});

describe('the directory', () => {
  test('finds who is in the channel’s team, from whichever tenant', async () => {
    teams.members.set('o-1', { name: 'Lena', aadObjectId: 'o-1', tenantId: otherTenant, userRole: 'user' });
    expect(await createDirectory(connector(), (name) => name).inChannel(channel(), 'o-1')).toEqual({
      person: personKey(otherTenant, 'o-1'),
      name: 'Lena',
      kind: 'shared-channel',
    });
  });

  test('knows guests by their name in the host tenant too', async () => {
    const userPrincipalName = 'lena_af.example#EXT#@habo.example';
    teams.members.set('o-2', { name: 'Lena', aadObjectId: 'o-2', userPrincipalName });
    expect((await createDirectory(connector(), (name) => name).inChannel(channel(), 'o-2'))?.kind).toBe(
      'guest',
    );
  });

  test('finds nobody who is not there', async () => {
    expect(await createDirectory(connector(), (name) => name).inChannel(channel(), 'nobody')).toBeUndefined();
  });
});
