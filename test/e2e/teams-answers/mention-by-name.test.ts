// A mention without a text is refused by Teams (OfficeDev/BotBuilder-MicrosoftTeams #199, -dotnet #36).
import { expect, test } from 'vitest';
import { habo, join, setUp } from '../steps.js';
import { openTown } from '../town.js';

test('someone who is taken out of a group and has no chat is mentioned by name', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  await town.leaveApp('samir');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const before = town.connector.heard.length;
  const form = await town.press('maria', await town.send('maria', 'members.show', { groupId }), 'Ändra', {
    person: town.keyOf('samir'),
  });
  await town.press('maria', form, 'Ta bort ur gruppen');
  await town.until('2026-04-01', '12:00');
  const said = JSON.stringify(town.connector.heard.slice(before).map(({ body }) => body));
  await town.close();
  expect(said).not.toContain('<at></at>');
});
