import { expect, it } from 'vitest';
import { habo, setUp } from './steps.js';
import { openTown } from './town.js';

const objectId = '44444444-4444-4444-8444-444444444401';
const row = { id: '29:lena', name: 'Lena Berg', aadObjectId: objectId };
const home = '55555555-5555-4555-8555-555555555501';

/** Someone in a shared channel asks to join, while Teams tells this of them. */
async function asking(first: object) {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z', tenantAllowed: (id) => id === home });
  await town.move('maria', 'Maria Lund');
  await setUp(town, 'maria', habo);
  town.connector.members.set(row.id, first);
  let asked = 0;
  const ask = async () => {
    const before = town.connector.heard.length;
    const bot = { id: '28:samrad', name: 'Samråd' };
    const thread = '19:gruppen@thread.tacv2';
    await fetch(town.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', id: `l${(asked += 1)}`, channelId: 'msteams', serviceUrl: town.connector.url },
        ...{ locale: 'sv-SE', text: '<at>Samråd</at> gå med', from: row, recipient: bot },
        entities: [{ type: 'mention', mentioned: bot, text: '<at>Samråd</at>' }],
        conversation: { id: `${thread};messageid=1`, conversationType: 'channel', tenantId: town.host },
        channelData: {
          tenant: { id: town.host },
          channel: { id: thread, type: 'shared' },
          team: { id: thread },
        },
      }),
    });
    return JSON.stringify(town.connector.heard.slice(before));
  };
  return { town, ask };
}

it.each([
  ['no tenant', {}],
  ['an empty tenant', { tenantId: '' }],
  ['a tenant that is a word', { tenantId: 'x' }],
  ['the nil tenant', { tenantId: '00000000-0000-0000-0000-000000000000' }],
  ['a tenant that is a number', { tenantId: 5 }],
  ['a tenant of null', { tenantId: null }],
  ['a tenant with more after it', { tenantId: `${home}|x` }],
])(
  'whom Teams lists with %s is asked to try again, and is known as soon as Teams tells',
  async (_what, more) => {
    const { town, ask } = await asking({ ...row, ...more });
    const said = await ask();
    expect(said).toContain('Försök igen om en stund');
    expect(said).not.toContain('Gå med i VerkSam Habo');
    town.connector.members.set(row.id, { ...row, tenantId: home, userRole: 'user' });
    town.clock.now = '2026-04-01T07:00:30.000Z' as never;
    expect(await ask()).toContain('Gå med i VerkSam Habo');
    await town.close();
  },
);
