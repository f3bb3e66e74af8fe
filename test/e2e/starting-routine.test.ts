import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { routineCommand } from '../../src/cli/routine/routine.js';
import { codeOn, join as joinGroup, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const folder = mkdtempSync(join(tmpdir(), 'samrad-'));
const file = join(folder, 'egen.json');
const said: string[] = [];
const terminal = {
  out: (line: string) => void said.push(line),
  err: (line: string) => void said.push(line),
  lines: async function* () {},
};
const run = (...args: readonly string[]) => routineCommand(args, { directory: folder }, terminal);

let town: Town;
beforeAll(async () => {
  expect(await run('new', 'egen')).toBe(0);
  town = await openTown({ now: '2026-04-01T07:00:00.000Z', routines: loadRoutines(folder) });
});
afterAll(() => town.close());

it('a starting file is found without fault, names the schema, and is never written over another', async () => {
  expect(await run('check', file)).toBe(0);
  const written = readFileSync(file, 'utf8');
  const { $schema } = JSON.parse(written) as { $schema: string };
  expect(JSON.parse(readFileSync(join(folder, $schema), 'utf8'))).toHaveProperty('properties');
  expect(await run('new', 'egen')).toBe(1);
  expect(said.at(-1)).toContain('is there already');
  expect(readFileSync(file, 'utf8')).toBe(written);
  expect(await run('new', 'Egen rutin')).toBe(2);
  expect(await run('new', '../egen')).toBe(2);
});

it('a starting file runs a case from its registration to its end', async () => {
  for (const [who, name] of [
    ['maria', 'Maria Lund'],
    ['karin', 'Karin Ek'],
    ['samir', 'Samir Haddad'],
  ] as const)
    await town.move(who, name);
  await setUp(town, 'maria', {
    ...{ routine: 'egen', known: 'Exempelgruppen', ownUnit: 'Kommunens enhet' },
    ...{ first: '2026-05-12', until: '2026-12-20' },
  });
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  await joinGroup(town, 'karin', { unit: 'Kommunens enhet', role: 'Handläggare' }, 'maria');
  await joinGroup(town, 'samir', { unit: 'Regionens enhet', role: 'Representant' }, 'maria');
  const code = codeOn(await register(town, 'karin', { units: ['Regionens enhet'] }));
  await town.until('2026-05-12', '14:00');
  const list = await town.send('maria', 'meeting.outcomes', { groupId, meetingId: 'm-1' });
  const form = await town.press('maria', list, 'Anteckna');
  expect((await town.press('maria', form, 'Spara', { outcome: 'support' })).title).toBe(
    'Resultatet är sparat',
  );
  const data = { groupId, code, visit: 2, task: 'final-note' };
  await town.send('karin', 'life.act', data);
  const pointer = (await town.store.ledger.read('case', groupId, code))?.value;
  expect(pointer).toMatchObject({ routine: 'egen', state: 'decided', life: { stage: 'closed' } });
});
