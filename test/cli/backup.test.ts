import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { connectBackup } from '../../src/cli/backup/connect-backup.js';
import { exportCommand, importCommand } from '../../src/cli/backup/backup.js';
import type { Store } from '../../src/wiring/compose.js';
import { insert, replace } from '../../src/domain/model/row.js';
import { groupWith, meeting, now, routines } from '../domain/group-fixture.js';
import { asStored, groupId, person, tenantId } from '../domain/stored-ids.js';
import { write } from '../usecases/delivery/history.js';
import { memberId } from '../../src/domain/model/members.js';
import { makeWorld } from '../world.js';

function terminalOf() {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    lines: async function* () {},
  };
  return { out, err, terminal };
}

const connectTo = (store: Store) => async () => ({
  deps: { ...makeWorld({ now, routines: routines.versions }).deps, ...store },
  groups: async () => [groupId],
});

async function writeGroup(store: Store): Promise<void> {
  const { group, units, members } = asStored(groupWith());
  await write(store, [
    insert('group', groupId, groupId, group.value),
    ...units.map((row) => insert('unit', groupId, row.id, row.value)),
    ...members.map((row) => insert('member', groupId, memberId(row.value.person), row.value)),
    insert('meeting', groupId, 'm-1', meeting('m-1', '2026-05-25')),
  ]);
  await store.people.remember({
    person: person('karin'),
    ...{ serviceUrl: 'https://example.test/', tenantId, conversationId: 'a:1', locale: 'sv' },
  });
}

it('a group goes to a file that only its owner reads, and from there into another account', async () => {
  const { out, err, terminal } = terminalOf();
  const store = createMemoryStore();
  await writeGroup(store);
  const file = join(await mkdtemp(join(tmpdir(), 'samrad-')), 'group.jsonl');
  expect(await exportCommand([], connectTo(store), terminal)).toBe(0);
  expect(out).toEqual([`${groupId}\tactive\tGrupp`]);
  expect(await exportCommand([groupId, file], connectTo(store), terminal)).toBe(0);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  // A backup is never written over another.
  await expect(exportCommand([groupId, file], connectTo(store), terminal)).rejects.toThrow('EEXIST');
  expect(await exportCommand([groupId], connectTo(store), terminal)).toBe(0);
  expect(`${out.slice(1).join('\n')}\n`).toBe(await readFile(file, 'utf8'));

  const other = createMemoryStore();
  expect(await importCommand([file], connectTo(other), terminal)).toBe(0);
  expect((await other.ledger.snapshot(groupId))?.members).toHaveLength(4);
  expect(err.at(-1)).toContain('left out since purged: 0 cases, 0 people');
});

it('a group that stands is left alone, and what is wrong is said with its line', async () => {
  const { out, err, terminal } = terminalOf();
  const store = createMemoryStore();
  await writeGroup(store);
  await exportCommand([groupId], connectTo(store), terminal);
  const folder = await mkdtemp(join(tmpdir(), 'samrad-'));
  const whole = join(folder, 'whole.jsonl');
  await writeFile(whole, out.join('\n'));
  const unit = (await store.ledger.list('unit', groupId))[0];
  if (unit === undefined) throw new Error('no unit');
  await store.ledger.commit([replace(unit, { ...unit.value, name: 'Nytt namn' })]);
  expect(await importCommand([whole], connectTo(store), terminal)).toBe(1);
  expect(err.at(-1)).toContain('--replace');
  expect(
    await importCommand([whole, '--replace', '--ran-until', '2026-04-20T08:00Z'], connectTo(store), terminal),
  ).toBe(0);
  expect((await store.ledger.read('unit', groupId, unit.id))?.value.name).toBe(unit.value.name);
  const strange = join(folder, 'strange.jsonl');
  await writeFile(strange, out.map((line) => line.replace('"representative"', '"controller"')).join('\n'));
  expect(await importCommand([strange], connectTo(createMemoryStore()), terminal)).toBe(2);
  const at = out.findIndex((line) => line.includes('"representative"')) + 1;
  expect(err.at(-1)).toBe(`samrad import: line ${at}: role: one of caseworker, representative, contact`);
  const cut = join(folder, 'cut.jsonl');
  await writeFile(cut, out.slice(0, 3).join('\n'));
  expect(await importCommand([cut], connectTo(store), terminal)).toBe(2);
  expect(err.at(-1)).toBe('samrad import: line 3: is not a line of a backup');
  for (const args of [[], ['--replace'], ['a', 'b'], ['a', '--ran-until', 'never']]) {
    expect(await importCommand(args, connectTo(store), terminal)).toBe(2);
    expect(err.at(-1)).toContain('samrad import FILE');
  }
});

it('storage is the one that production is set to, by the same variables', async () => {
  const { err, terminal } = terminalOf();
  expect(await connectBackup({}, terminal)).toBeUndefined();
  expect(err.join()).toContain('STORAGE_ACCOUNT, STORAGE_CONNECTION_STRING: one of them is needed');
  expect(await connectBackup({ STORAGE_ACCOUNT: 'samrad' }, terminal)).toBeUndefined();
  expect(err.at(-1)).toContain('BOT_APP_ID');
  const environment = { STORAGE_CONNECTION_STRING: inject('azurite') };
  expect(await exportCommand(['nobody'], () => connectBackup(environment, terminal), terminal)).toBe(1);
  expect(err.at(-1)).toBe('samrad export: no such group');
  expect(await exportCommand([], () => connectBackup(environment, terminal), terminal)).toBe(0);
});
