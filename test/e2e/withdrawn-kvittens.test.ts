import { expect, it } from 'vitest';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown } from './town.js';

it('a kvittens that comes, or comes again, after the case was withdrawn says so, and only to who was asked', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  const people = { maria: 'Maria Lund', karin: 'Karin Ek', samir: 'Samir Haddad', dina: 'Dina Sund' };
  for (const [who, name] of Object.entries(people)) await town.move(who, name);
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
  const card = town.last('samir');
  await town.press('samir', card, 'Jag vet vem det gäller');
  await town.send('karin', 'cases.confirm-withdraw', { groupId, code });
  for (const title of ['Jag vet vem det gäller', 'Jag har inte fått veta vem']) {
    const again = await town.press('samir', card, title);
    expect(again.title).toBe(`Ärende ${code} är tillbakadraget`);
    expect(again.said).not.toContain('Det gick inte');
  }
  const stranger = await town.send('dina', 'ack.answer', { groupId, code, answer: 'known' });
  expect(stranger.said).not.toContain('tillbakadraget');
  await town.close();
});
