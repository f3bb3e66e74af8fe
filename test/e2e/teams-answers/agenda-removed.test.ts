// A channel's owner deletes the bot's post; an update of it then fails with 404 (MicrosoftDocs/msteams-docs #6139, #9425).
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Heard } from '../../fakes/http-answer.js';
import { codeOn, habo, join, register, setUp } from '../steps.js';
import { openTown, type Town } from '../town.js';

let town: Town;
let groupId: string;

beforeEach(async () => {
  town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
  await town.until('2026-05-11', '18:00');
  [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const deleted = await postId();
  town.connector.laws.push((r) =>
    r.method === 'PUT' && r.path.endsWith(`/activities/${deleted}`)
      ? { status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } }
      : undefined,
  );
  await town.send('karin', 'cases.confirm-withdraw', { groupId, code });
});
afterEach(() => town.close());

async function postId(): Promise<string> {
  return (await town.store.ledger.snapshot(groupId))?.meetings[0]?.value.posts[0]?.activityId ?? '';
}
const isPost = ({ method, path }: Heard) => method === 'POST' && path === '/v3/conversations';
const told = () =>
  town.arrived
    .filter(({ to }) => to === 'maria')
    .map(({ screen }) => screen.said)
    .join('\n');

test('an agenda whose post was deleted stands in the channel again at once when the coordinator publishes it', async () => {
  await town.until('2026-05-12', '08:00');
  const notice = town.last('maria');
  expect(notice.title).toBe('Dagordningen har tagits bort ur kanalen');
  expect(notice.said).toContain('Annars publiceras den igen automatiskt tisdag 12 maj kl. 09.00.');
  const before = town.connector.heard.length;
  const screen = await town.press('maria', notice, 'Publicera');
  expect(screen.title).toBe('Dagordningen publiceras i kanalen');
  await town.press('maria', notice, 'Publicera');
  await town.until('2026-05-12', '12:00');
  expect(town.connector.heard.slice(before).filter(isPost)).toHaveLength(1);
  expect(await postId()).not.toBe('');
  expect(told()).not.toContain('Teams släpper inte in Samråd i gruppens kanal');
});

test('an agenda whose post was deleted stands there again by itself when nobody does anything', async () => {
  const before = town.connector.heard.length;
  await town.until('2026-05-12', '08:55');
  expect(town.connector.heard.slice(before).filter(isPost)).toHaveLength(0);
  await town.until('2026-05-12', '12:00');
  expect(town.connector.heard.slice(before).filter(isPost)).toHaveLength(1);
  expect(await postId()).not.toBe('');
  // The content follows the anchor.
  expect(town.last('channel').said).toContain('tisdag 12 maj');
});

test('nothing is posted for a meeting that has been cancelled since', async () => {
  const before = town.connector.heard.length;
  await town.send('maria', 'meeting.confirm-cancel', { groupId, meetingId: 'm-1' });
  await town.until('2026-05-12', '12:00');
  expect(town.connector.heard.slice(before).filter(isPost)).toHaveLength(0);
});
