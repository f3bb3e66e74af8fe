import { expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { countingStore } from '../fakes/counting-store.js';
import { join, register, setUp } from './steps.js';
import { openTown } from './town.js';

it('an agenda of one page stands in the channel after eight transactions at most, the press among them', async () => {
  const { store, counts } = countingStore(createMemoryStore());
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
  const wish = { routine: 'verksam', known: 'VerkSam Habo', first: '2026-05-12', until: '2026-12-30' };
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await setUp(town, 'maria', { ...wish, ownUnit: 'Habo kommun' });
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await register(town, 'karin', { units: ['vårdcentral'] });
  await town.until('2026-05-04', '10:00');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const before = counts.calls['ledger.commit'] ?? 0;
  const told = await town.send('maria', 'agenda.publish', { groupId, meetingId: 'm-1' });
  expect(told.title).toBe('Dagordningen publiceras i kanalen');
  const posted = town.arrived.filter(({ to }) => to === 'channel').at(-1);
  expect(posted).toMatchObject({ updated: true });
  const commits = (counts.calls['ledger.commit'] ?? 0) - before;
  console.log('transactions to publish a page:', commits);
  expect(commits).toBeLessThanOrEqual(8);
  await town.close();
});
