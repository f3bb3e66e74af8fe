import { expect, it } from 'vitest';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown } from './town.js';

const posts = ({ path, body }: { readonly path: string; readonly body?: unknown }) =>
  path === '/v3/conversations' && typeof body === 'object' && body !== null && 'activity' in body;

async function published(
  law: (request: {
    readonly method: string;
    readonly path: string;
    readonly body?: unknown;
  }) => object | undefined,
) {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  const people = { maria: 'Maria Lund', karin: 'Karin Ek', samir: 'Samir Haddad' };
  for (const [who, name] of Object.entries(people)) await town.move(who, name);
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  await register(town, 'karin', { units: ['vårdcentral'] });
  const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  let odd = true;
  town.connector.laws.push((request) => (odd ? (law(request) as never) : undefined));
  await town.until('2026-05-11', '18:00');
  return { town, groupId, code, mend: () => void (odd = false) };
}

it.each([
  ['202', { status: 202 }],
  ['201 {}', { status: 201, body: {} }],
  ['204', { status: 204 }],
])(
  'an agenda that Teams takes without naming it (%s) is posted once, told of as it is, and whole after “Publicera”',
  async (_what, answer) => {
    const { town, groupId, code, mend } = await published((request) => (posts(request) ? answer : undefined));
    const copies = town.connector.heard.filter(
      (one) => posts(one) && JSON.stringify(one.body).includes('Dagordning'),
    );
    expect(copies).toHaveLength(1);
    const list = await town.send('maria', 'undelivered.show', { groupId });
    expect(list.said).toContain('Teams tog emot inlägget men sa inte var det finns');
    mend();
    await town.send('karin', 'cases.confirm-withdraw', { groupId, code });
    const before = town.connector.heard.length;
    const said = await town.send('maria', 'agenda.publish', { groupId, meetingId: 'm-1' });
    expect(said.title).toBe('Dagordningen publiceras i kanalen');
    await town.until('2026-05-11', '19:00');
    const since = town.connector.heard.slice(before);
    expect(since.filter(posts)).toHaveLength(1);
    const updates = since.filter(({ method }) => method === 'PUT');
    expect(updates.length).toBeGreaterThan(0);
    expect(JSON.stringify(updates.at(-1)?.body)).not.toContain(code);
    expect((await town.send('maria', 'undelivered.show', { groupId })).said).not.toContain(
      'sa inte var det finns',
    );
    await town.close();
  },
);

it.each([400, 403])('“Publicera” sends again an update that Teams refused with %i', async (status) => {
  const { town, groupId, code, mend } = await published(({ method }) =>
    method === 'PUT' ? { status, body: {} } : undefined,
  );
  await town.send('karin', 'cases.confirm-withdraw', { groupId, code });
  await town.until('2026-05-12', '08:00');
  expect((await town.send('maria', 'undelivered.show', { groupId })).said).toContain('Dagordningen');
  mend();
  const before = town.connector.heard.length;
  await town.send('maria', 'agenda.publish', { groupId, meetingId: 'm-1' });
  await town.until('2026-05-12', '08:30');
  const updates = town.connector.heard.slice(before).filter(({ method }) => method === 'PUT');
  expect(updates.length).toBeGreaterThan(0);
  expect(JSON.stringify(updates.at(-1)?.body)).not.toContain(code);
  await town.close();
});
