// Opening a chat answered 400 BadArgument, and well again some days later (MicrosoftDocs/msteams-docs #7424).
import { expect, test } from 'vitest';
import { habo, setUp } from '../steps.js';
import { openTown } from '../town.js';

test('someone whose chat cannot be opened (400) is mentioned in the channel, as after 403 and 404', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('dina', 'Dina Falk');
  await setUp(town, 'maria', habo);
  await town.store.people.forgetContact(town.keyOf('dina'));
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const refused = {
    status: 400,
    body: { error: { code: 'BadArgument', message: 'Failed to decrypt pairwise id' } },
  };
  town.connector.laws.push((r) =>
    r.path === '/v3/conversations' && (r.body as { members?: unknown }).members !== undefined
      ? refused
      : undefined,
  );
  const before = town.connector.heard.length;
  const form = await town.press('maria', await town.send('maria', 'members.show', { groupId }), 'Lägg till');
  await town.press('maria', form, 'Lägg till', {
    who: town.objectIdOf('dina'),
    unit: 'u-2',
    role: 'representative',
  });
  await town.until('2026-04-02', '18:00');
  const said = JSON.stringify(town.connector.heard.slice(before).map(({ body }) => body));
  await town.close();
  expect(said).toContain('"mention"');
});
