// Beside the removal of the app Teams may tell of members that came or went in the same chat (microsoft/botframework-sdk
// #6604; MicrosoftDocs/msteams-docs #2051). That is no sign of life of the person.
import { expect, test } from 'vitest';
import { habo, setUp } from '../steps.js';
import { openTown } from '../town.js';

test.each([
  ['the bot left', { membersRemoved: [{ id: '28:samrad' }] }],
  ['the bot came, told late', { membersAdded: [{ id: '28:samrad' }] }],
])('someone who has removed the app stays so when Teams tells that %s', async (_what, change) => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await setUp(town, 'maria', habo);
  await town.leaveApp('maria');
  await town.raw('maria', { type: 'conversationUpdate', ...change });
  const contact = await town.store.people.contact(town.keyOf('maria'));
  await town.close();
  expect(contact?.unreachableWhy).toBe('app-removed');
});
