// Teams' address for a tenant may change, and a bot is to take the latest it was told
// (MicrosoftDocs/msteams-docs #2060, #2437, PR #2734; MicrosoftDocs/bot-docs #1687).
import { expect, test } from 'vitest';
import { habo, join, register, setUp } from '../steps.js';
import { openTown } from '../town.js';

test('the agenda goes to the address that the channel was last spoken from', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await register(town, 'karin', { units: ['vårdcentral'] });
  const moved = `${town.connector.url}/emea/${town.host}`;
  town.connector.laws.push((r) =>
    r.path.startsWith('/v3/')
      ? { status: 404, body: { error: { code: 'ConversationNotFound' } } }
      : undefined,
  );
  const speak = (text: string) =>
    fetch(town.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: `in-${text}`,
        channelId: 'msteams',
        serviceUrl: moved,
        locale: 'sv-SE',
        text: `<at>Samråd</at> ${text}`,
        entities: [{ type: 'mention', mentioned: { id: '28:samrad' }, text: '<at>Samråd</at>' }],
        from: { id: '29:maria', name: 'Maria Lund', aadObjectId: town.objectIdOf('maria') },
        recipient: { id: '28:samrad', name: 'Samråd' },
        conversation: {
          id: '19:gruppen@thread.tacv2;messageid=1',
          conversationType: 'channel',
          tenantId: town.host,
        },
        channelData: {
          tenant: { id: town.host },
          channel: { id: '19:gruppen@thread.tacv2' },
          team: { id: '19:team@thread.tacv2' },
        },
      }),
    });
  await speak('hjälp');
  await speak('koppla grupp');
  const before = town.connector.heard.length;
  await town.until('2026-05-12', '12:00');
  const agendas = town.connector.heard.slice(before).filter(({ path }) => path.endsWith('/v3/conversations'));
  await town.close();
  expect(agendas.some(({ path }) => path.startsWith('/emea/'))).toBe(true);
});
