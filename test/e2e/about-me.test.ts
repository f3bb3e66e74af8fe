import { expect, it } from 'vitest';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown } from './town.js';

it('someone sees what is stored about them, takes it with them, leaves, and is gone', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));

  const card = await town.say('karin', 'om mig');
  expect(card.said).toContain('Karin Ek');
  expect(card.said).toContain('Habo kommun, handläggare');
  expect(card.said).toContain(code);
  expect(card.said).not.toContain('Maria');

  const text = await town.press('karin', card, 'Visa allt som text');
  const all = JSON.parse(text.fields.get('all')?.value ?? '') as {
    contact: { conversationId: string };
    groups: object[];
  };
  expect(all.contact.conversationId).toBe('a:karin');
  expect(all.groups).toMatchObject([{ member: { name: 'Karin Ek' }, cases: [code] }]);

  // While one is in the group, its rows are the group's.
  await town.send('karin', 'me.confirm-forget', {});
  expect((await town.store.ledger.snapshot(groupId))?.members.map(({ value }) => value.name)).toContain(
    'Karin Ek',
  );

  const left = await town.send('karin', 'members.confirm-leave', { groupId });
  const question = await town.press('karin', left, 'Ta bort det om mig');
  expect(question.said).toContain('Det går inte att ångra');
  const done = await town.press('karin', question, 'Ta bort det om mig');
  expect(done.title).toBe('Det som var sparat om dig är borttaget');
  const key = town.keyOf('karin');
  const snapshot = await town.store.ledger.snapshot(groupId);
  const events = await town.store.ledger.list('event', groupId);
  const stored = JSON.stringify([snapshot, events]);
  expect(stored).not.toContain('Karin');
  expect(stored).not.toContain(key);
  // The case lives on; who registered it is a former member.
  expect(snapshot?.cases.map(({ value }) => [value.code, value.owner])).toEqual([[code, 'former|member']]);
  expect((await town.send('maria', 'events.show', { groupId, code })).said).toContain(
    'Tidigare medlem anmälde ärendet',
  );
  expect(await town.store.people.contact(key)).toBeUndefined();
  const told = town.arrived.filter(({ to, screen }) => to === 'maria' && screen.said.includes('har lämnat'));
  expect(told).toHaveLength(1);
  await town.close();
});
