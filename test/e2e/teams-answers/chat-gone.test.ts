// A conversation id that is known no more (MicrosoftDocs/msteams-docs #9425, microsoft/BotFramework-Services #220,
// OfficeDev/microsoft-teams-apps-company-communicator #1413: fails ever after someone deletes the chat).
import { expect, test } from 'vitest';
import { habo, join, register, setUp } from '../steps.js';
import { openTown } from '../town.js';

test('a chat that is gone (404) is opened anew by Entra id, as a first one is', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  const gone = { status: 404, body: { error: { code: 'ConversationNotFound' } } };
  town.connector.laws.push((r) =>
    r.method === 'POST' && decodeURIComponent(r.path).includes('/a:samir/') ? gone : undefined,
  );
  const before = town.connector.heard.length;
  await register(town, 'karin', { units: ['vårdcentral'] });
  await town.until('2026-04-10', '12:00');
  await register(town, 'karin', { units: ['vårdcentral'] });
  await town.until('2026-04-20', '12:00');
  const opened = town.connector.heard
    .slice(before)
    .filter(({ body }) =>
      JSON.stringify(body ?? {}).includes(`"members":[{"id":"${town.objectIdOf('samir')}"`),
    );
  await town.close();
  expect(opened.length).toBeGreaterThan(0);
});
