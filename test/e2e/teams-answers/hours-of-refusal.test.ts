// Teams answered every bot's post with 403 for hours on 27 September 2023
// (OfficeDev/microsoft-365-agents-toolkit #10059, #10064, #11988). A group's few messages are fewer than the twenty that pause a tenant.
import { expect, test } from 'vitest';
import { habo, join, setUp } from '../steps.js';
import { openTown } from '../town.js';

test('after two hours in which Teams refuses everything, the one concerned or the coordinator hears of the case', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  let screen = await town.say('karin', 'anmäl ärende');
  let out = true;
  const refused = {
    status: 403,
    body: { error: { code: 'BadArgument', message: 'Failed to decrypt conversation id' } },
  };
  town.connector.laws.push((r) => (out && r.method === 'POST' ? refused : undefined));
  screen = await town.press('karin', screen, 'Nästa');
  const all = screen.fields.get('checklist')?.choices.map(({ value }) => value) ?? [];
  screen = await town.press('karin', screen, 'Nästa', { checklist: all.join(',') });
  const [category = ''] = screen.fields.get('categories')?.choices.map(({ value }) => value) ?? [];
  screen = await town.press('karin', screen, 'Nästa', {
    units: screen.choice('units', 'vårdcentral'),
    categories: category,
  });
  if (screen.fields.has('reference')) screen = await town.press('karin', screen, 'Nästa');
  screen = await town.press('karin', screen, 'Nästa');
  expect((await town.press('karin', screen, 'Anmäl')).title).toContain('anmält');
  await town.until('2026-04-01', '11:00');
  out = false;
  const before = town.connector.heard.length;
  await town.until('2026-04-02', '17:00');
  const after = town.connector.heard.slice(before).filter(({ method }) => method === 'POST');
  await town.close();
  expect(after.length).toBeGreaterThan(0);
});
