// Text and a card in one activity: Teams makes two messages of it and answers 2xx without an id
// (MicrosoftDocs/msteams-docs #576, #1998, #2594; microsoft/BotFramework-Services #98; MicrosoftDocs/bot-docs #1726;
// microsoft/botframework-sdk #6155; OfficeDev/BotBuilder-MicrosoftTeams #125). The mention in the channel is such an activity.
import { expect, test } from 'vitest';
import { habo, join, register, setUp } from '../steps.js';
import { openTown } from '../town.js';

test.each([
  ['202 without a body', { status: 202, body: undefined }],
  ['201 with an empty object', { status: 201, body: {} }],
  ['200 with an id of null', { status: 200, body: { id: null } }],
])('a mention that Teams took (%s) is said once', async (_what, answer) => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  await town.leaveApp('samir');
  const isMention = (body: unknown) => {
    const { activity } = (body ?? {}) as {
      activity?: { entities?: object[]; attachments?: { content: object }[] };
    };
    return JSON.stringify(activity ?? {}).includes('"mention"');
  };
  town.connector.laws.push((r) =>
    r.path === '/v3/conversations' && isMention(r.body) ? (answer as never) : undefined,
  );
  await register(town, 'karin', { units: ['vårdcentral'] });
  await town.until('2026-04-02', '18:00');
  const mentions = town.connector.heard.filter((r) => r.path === '/v3/conversations' && isMention(r.body));
  await town.close();
  expect(mentions).toHaveLength(1);
});
