// A new post whose answer names the conversation only (MicrosoftDocs/msteams-docs #576, #8022). The message id stands
// in the conversation's id.
import { expect, test } from 'vitest';
import { habo, join, register, setUp } from '../steps.js';
import { openTown } from '../town.js';

test('an agenda whose post came back without an activity id is not updated at an address that cannot be', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await register(town, 'karin', { units: ['vårdcentral'] });
  const id = '19:gruppen@thread.tacv2;messageid=1700000000099';
  town.connector.laws.push((r) =>
    r.path === '/v3/conversations' && (r.body as { activity?: unknown }).activity !== undefined
      ? { status: 201, body: { id } }
      : undefined,
  );
  await town.until('2026-05-12', '12:00');
  const updates = town.connector.heard.filter(
    ({ method, path }) => method === 'PUT' && decodeURIComponent(path).includes(id),
  );
  await town.close();
  expect(updates.map(({ path }) => path.split('/').at(-1))).not.toContain('');
});
