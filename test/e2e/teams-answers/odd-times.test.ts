// Android clients have given the time as the phone shows it (microsoft/AdaptiveCards #4892, #8076).
import { expect, test } from 'vitest';
import { habo, setUp } from '../steps.js';
import { openTown } from '../town.js';

test.each([
  ['01:00 PM', '13:00'],
  ['10:30 PM', '22:30'],
  ['13:00:00', '13:00'],
])('a meeting moved to %s is moved to %s', async (typed, meant) => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await setUp(town, 'maria', habo);
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const first = async () => (await town.store.ledger.snapshot(groupId))?.meetings[0]?.value;
  const move = { groupId, meetingId: 'm-1', date: '2026-05-13' };
  const odd = await town.send('maria', 'meeting.confirm-move', { ...move, time: 'halv två' });
  expect(odd.fields.get('date')?.value).toBe('2026-05-13');
  expect(odd.said).toContain('Skriv tiden');
  expect(await first()).toMatchObject({ date: '2026-05-12', time: '13:00' });
  await town.send('maria', 'meeting.confirm-move', { ...move, time: typed });
  expect(await first()).toMatchObject({ date: '2026-05-13', time: meant });
  await town.send('maria', 'group.add-meeting', {
    groupId,
    kind: 'case-meeting',
    date: '2026-06-11',
    time: typed,
  });
  const added = (await town.store.ledger.snapshot(groupId))?.meetings.find(
    ({ value }) => value.date === '2026-06-11',
  );
  expect(added?.value.time).toBe(meant);
  await town.close();
});
