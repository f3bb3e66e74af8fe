// Teams' list of members does not always tell: 404 or 403 for one row (MicrosoftDocs/msteams-docs #539), rows without
// names or addresses (OfficeDev/BotBuilder-MicrosoftTeams #88, MicrosoftDocs/msteams-docs #2190), 429 after some 75 look-ups
// (microsoft/botbuilder-dotnet #5467, MicrosoftDocs/msteams-docs #3250), 502 (MicrosoftDocs/msteams-docs #4799).
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Twist } from '../../fakes/fake-connector.js';
import { habo, join, setUp } from '../steps.js';
import { openTown, type Town } from '../town.js';

const foreign = '22222222-2222-4222-8222-222222222222';
const lena = { name: 'Lena Berg', aadObjectId: '44444444-4444-4444-8444-444444444401' };

let town: Town;
beforeEach(async () => {
  town = await openTown({
    now: '2026-04-01T07:00:00.000Z',
    tenantAllowed: (tenant) => tenant !== foreign,
  });
  await town.move('maria', 'Maria Lund');
  await setUp(town, 'maria', habo);
});
afterEach(() => town.close());

/** Everything the bot says when someone writes in the shared channel. */
async function asked(from: { name: string; aadObjectId: string }, text = 'gå med'): Promise<string> {
  const before = town.connector.heard.length;
  await fetch(town.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'message',
      id: `in-${Math.trunc(before)}`,
      channelId: 'msteams',
      serviceUrl: town.connector.url,
      locale: 'sv-SE',
      text: `<at>Samråd</at> ${text}`,
      entities: [
        {
          type: 'mention',
          mentioned: { id: '28:samrad', name: 'Samråd' },
          text: '<at>Samråd</at>',
        },
      ],
      from: { id: `29:${from.name}`, ...from },
      recipient: { id: '28:samrad', name: 'Samråd' },
      conversation: {
        id: '19:gruppen@thread.tacv2;messageid=1',
        conversationType: 'channel',
        isGroup: true,
        tenantId: town.host,
      },
      channelData: {
        tenant: { id: town.host },
        channel: { id: '19:gruppen@thread.tacv2', type: 'shared' },
        team: { id: '19:team@thread.tacv2' },
      },
    }),
  });
  return JSON.stringify(town.connector.heard.slice(before));
}

const unanswered: [string, Twist][] = [
  ['403', { status: 403, body: {} }],
  ['404', { status: 404, body: {} }],
  ['429', { status: 429, body: {} }],
  ['502', { status: 502, body: {} }],
  ['a row of null', { status: 200, body: null }],
  ['an empty row', { status: 200, body: {} }],
  ['a row without the tenant', { status: 200, body: { id: '29:lena', ...lena } }],
  ['a broken connection', 'reset'],
];

describe('in a shared channel, when Teams answers the question who someone is by', () => {
  test.each(unanswered)('%s, a stranger is asked to try again and nothing is kept', async (_what, twist) => {
    town.connector.rosterTwist.now = twist;
    const said = await asked(lena);
    expect(said).toContain('Försök igen om en stund');
    expect(said).not.toContain('VerkSam Habo');
    expect(await town.store.people.contact(`${town.host}|${lena.aadObjectId}`)).toBeUndefined();
    expect(await town.store.people.contact(`${foreign}|${lena.aadObjectId}`)).toBeUndefined();
  });

  test.each(unanswered)('%s, a member of the group stays who she is', async (_what, twist) => {
    await town.move('karin', 'Karin Ek');
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    town.connector.rosterTwist.now = twist;
    const said = await asked({ name: 'fresh', aadObjectId: town.objectIdOf('karin') }, 'mina ärenden');
    expect(said).not.toContain('Försök igen om en stund');
    expect(await town.store.people.groupsOf(town.keyOf('karin'))).toHaveLength(1);
  });
});

test('who was not found a moment ago is looked for again after seconds, and then known', async () => {
  expect(await asked(lena)).toContain('Försök igen om en stund');
  town.connector.members.set('29:Lena Berg', {
    ...lena,
    id: '29:Lena Berg',
    tenantId: town.host,
    userRole: 'user',
  });
  expect(await asked(lena)).toContain('Försök igen om en stund');
  town.clock.waited += 11_000;
  expect(await asked(lena)).toContain('VerkSam Habo');
});

test('someone of a tenant that is not allowed is not answered once Teams tells it', async () => {
  town.connector.members.set('29:Lena Berg', { ...lena, tenantId: foreign, userRole: 'user' });
  expect(await asked(lena)).toBe('[]');
});
