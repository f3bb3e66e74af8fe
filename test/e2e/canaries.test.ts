import { randomUUID } from 'node:crypto';
import { TableClient } from '@azure/data-tables';
import { afterAll, expect, inject, it, vi } from 'vitest';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import { storedColumns } from '../../src/adapters/storage/rows/other-columns.js';
import { canaries, hits } from './canaries.js';
import { habo, setUp } from './steps.js';
import { openTown } from './town.js';

/** The storage SDK's own log at its most talkative; it writes to standard error. */
const sdk = vi.hoisted(() => {
  process.env['AZURE_LOG_LEVEL'] = 'verbose';
  const lines: string[] = [];
  const write = process.stderr.write.bind(process.stderr);
  process.stderr.write = (line: string | Uint8Array) => {
    lines.push(String(line));
    return true;
  };
  return { lines, restore: () => (process.stderr.write = write) };
});
afterAll(() => {
  sdk.restore();
});

const planted200 = canaries(4711);

async function allRows(prefix: string): Promise<string> {
  const tables = ['ledger', 'due', 'codes', 'people'].map((name) =>
    TableClient.fromConnectionString(inject('azurite'), `${prefix}${name}`, {
      allowInsecureConnection: true,
    }),
  );
  const rows: unknown[] = [];
  for (const table of tables) for await (const entity of table.listEntities()) rows.push(entity);
  return JSON.stringify(rows);
}

it('two hundred numbers planted in every input stand in no row, no message and no log line', async () => {
  const prefix = `k${randomUUID().replaceAll('-', '')}`;
  const store = await connectAzureStore({
    kind: 'connection-string',
    connectionString: inject('azurite'),
    prefix,
  });
  let next = 0;
  const planted = () => planted200[next++ % planted200.length] ?? '';
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', `Karin ${planted()}`);
  await setUp(town, 'maria', habo);
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const members = await town.send('maria', 'members.show', { groupId });
  const add = await town.press('maria', members, 'Lägg till');
  await town.press('maria', add, 'Lägg till', {
    who: town.objectIdOf('karin'),
    unit: 'u-1',
    role: 'caseworker',
  });
  town.channel('19:andra@thread.tacv2');
  const start = await town.say('maria', 'skapa grupp', 'channel');
  const wizard = start.button('Nästa').data;
  const settings = await town.send('maria', 'group.settings', { groupId });
  const form = await town.send('karin', 'register.start', {});
  const state = (await town.press('karin', form, 'Nästa')).button('Nästa').data['answers'] as object;
  const list = await town.say('karin', 'mina ärenden');

  const inputs: readonly ((secret: string) => Promise<unknown>)[] = [
    (secret) => town.say('karin', `det gäller ${secret}`),
    (secret) => town.say('maria', secret, 'channel'),
    (secret) => town.press('karin', list, 'Sök', { search: secret.slice(0, 20) }),
    (secret) => town.send('karin', 'register.reference', { state, reference: secret }),
    (secret) => town.send('karin', 'register.reference', { state: { ...state, reference: secret } }),
    (secret) => town.send('karin', 'register.units', { state: { ...state, units: [secret] }, units: secret }),
    (secret) => town.send('karin', 'register.confirm', { state: { ...state, code: secret.slice(0, 12) } }),
    (secret) => town.send('karin', 'cases.show', { groupId: secret, code: secret.slice(0, 12) }),
    (secret) => town.send('karin', secret, { [secret]: secret }),
    (secret) => town.send('karin', 'cases.list', { extra: secret }),
    (secret) => town.press('maria', settings, 'Spara', { place: `Rum ${secret}` }),
    (secret) => town.press('maria', settings, 'Spara', { joinLink: `https://teams.microsoft.com/${secret}` }),
    (secret) =>
      town.press('maria', settings, 'Spara', { statisticsLink: `https://example.org/?p=${secret}` }),
    (secret) => town.press('maria', settings, 'Spara', { closedDays: secret }),
    (secret) =>
      town.send('maria', 'group.name', { ...wizard, knownGroup: 'own', name: `Grupp ${secret}` }, 'channel'),
    (secret) => town.send('maria', 'group.units', { ...wizard, unit0: secret, party0: 'region' }, 'channel'),
    (secret) =>
      town.send('maria', 'meeting.confirm-move', {
        groupId,
        meetingId: 'm-1',
        date: secret.slice(0, 10),
        time: '13:00',
      }),
    (secret) => town.send('maria', 'members.add', { groupId, who: secret, unit: secret, role: 'contact' }),
    (secret) =>
      town.send('maria', 'agenda.edit', { groupId, meetingId: 'm-1', slot: secret, points: secret }),
    (secret) => town.send('maria', 'ack.answer', { groupId, code: secret.slice(0, 12), answer: 'known' }),
  ];
  for (let round = 0; next < planted200.length; round += 1) await inputs[round % inputs.length]?.(planted());
  await town.until('2026-05-20');

  const rows = await allRows(prefix);
  expect(rows).toContain('VerkSam Habo');
  // What stands in storage is what the data-protection pack tells about, and nothing else.
  const known = new Set(Object.values(storedColumns).flatMap((columns) => Object.keys(columns)));
  const marks = ['odata.metadata', 'etag', 'partitionKey', 'rowKey', 'timestamp', 'fenced', 'gone'];
  const names = new Set((JSON.parse(rows) as object[]).flatMap((row) => Object.keys(row)));
  expect([...names].filter((name) => !known.has(name) && !marks.includes(name))).toEqual([]);
  expect(sdk.lines.join('')).toContain('azure:');
  const places = {
    rows,
    messages: JSON.stringify(town.connector.heard.map(({ body }) => body)),
    log: town.logged.join('\n'),
    sdk: sdk.lines.join(''),
  };
  for (const [place, text] of Object.entries(places)) {
    expect(hits(planted200, text), place).toEqual([]);
  }
  await town.close();
}, 120_000);
