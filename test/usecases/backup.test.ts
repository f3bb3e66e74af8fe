import { randomUUID } from 'node:crypto';
import { currentSchema } from '../../src/adapters/storage/rows/schema.js';
import { describe, expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { backupLines, readBackup } from '../../src/cli/backup/backup-lines.js';
import type { Store } from '../../src/wiring/compose.js';
import type { Backup } from '../../src/domain/backup/backup.js';
import type { Caller } from '../../src/domain/model/group/caller.js';
import type { CaseCode } from '../../src/domain/model/case/case-pointer.js';
import type { Undelivered } from '../../src/domain/model/job/undelivered.js';
import { memberId } from '../../src/domain/model/members.js';
import { insert, replace, type RowKind } from '../../src/domain/model/row.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { exportGroup } from '../../src/usecases/backup/export-group.js';
import { type HowToImport, importGroup } from '../../src/usecases/backup/import-group.js';
import { drain } from '../../src/usecases/delivery/drain.js';
import { addGroupMeeting } from '../../src/usecases/group/run-group.js';
import { removeMember } from '../../src/usecases/members/end-membership.js';
import { decideGroupRetention } from '../../src/usecases/retention/look-at-retention.js';
import { purgeGroup } from '../../src/usecases/retention/purge-group.js';
import { groupWith, meeting, now, pointer, routines } from '../domain/group-fixture.js';
import { asStored, code, groupId, person, tenantId } from '../domain/stored-ids.js';
import { makeWorld } from '../world.js';
import { write } from './delivery/history.js';

const maria = { person: person('maria') } as Caller;
const codes = [1, 2, 3].map(code);
const azure = () =>
  connectAzureStore({
    kind: 'connection-string',
    connectionString: inject('azurite'),
    prefix: `b${randomUUID().replaceAll('-', '')}`,
  });
const stores: readonly [string, () => Promise<Store>][] = [
  ['memory', async () => createMemoryStore()],
  ['Azure', azure],
];

/** A program on a store; its clock can be moved. */
function programOn(store: Store, at: string = now) {
  const world = makeWorld({ now: at, routines: routines.versions });
  return { ...world, deps: { ...world.deps, ...store } };
}

/** A message about a case did not arrive. */
function noteOf(code: CaseCode): Undelivered {
  const recipient = { to: 'person', person: person('samir') } as const;
  return {
    ...{ kind: 'case-registered', subject: { code }, recipient, at: now, why: 'not-reached' },
    ...{ usefulUntil: '2026-05-12T11:00:00.000Z' as Instant, source: 'out', partition: groupId, rowId: code },
  };
}

/** A group with three cases, a meeting that was added, and everything said that was to be said by now. */
async function runningGroup(store: Store) {
  const program = programOn(store);
  const { group, units, members } = asStored(groupWith());
  await write(store, [
    insert('group', groupId, groupId, group.value),
    ...units.map((row) => insert('unit', groupId, row.id, row.value)),
    ...members.map((row) => insert('member', groupId, memberId(row.value.person), row.value)),
    insert('meeting', groupId, 'm-1', meeting('m-1', '2026-05-12')),
    // A unit of the first waits for the coordinator.
    ...codes.map((code, i) =>
      insert('case', groupId, code, asStored(pointer(code, i === 0 ? { lateUnits: ['af'] } : {}))),
    ),
    ...codes.map((code) => insert('undelivered', groupId, `out|${code}`, noteOf(code))),
  ]);
  for (const code of codes) {
    await store.codes.reserve(code, person('karin'), groupId);
    await store.codes.use(code, person('karin'));
  }
  for (const { value } of members) {
    await store.people.addToGroup(value.person, groupId);
    await store.people.remember({
      ...{ person: value.person, serviceUrl: 'https://example.test/', tenantId, locale: 'sv' },
      conversationId: `a:${value.name}`,
    });
  }
  await store.people.bindChannel({ channelId: '19:c', teamId: '' }, groupId);
  const wish = { kind: 'case-meeting', date: '2026-06-23', time: '13:00' } as never;
  expect((await addGroupMeeting(program.deps, maria, groupId, wish)).kind).toBe('added');
  await decideGroupRetention(program.deps, maria, groupId, {
    typed: { reference: 'SN 2026/7', decidedOn: '2026-03-02', days: '10' },
  });
  await drain(program.deps);
  return program;
}

async function backupOf(deps: Parameters<typeof exportGroup>[0]): Promise<Backup> {
  const outcome = await exportGroup(deps, groupId);
  if (outcome.kind !== 'exported') throw new Error(outcome.kind);
  const read = readBackup([...backupLines(outcome.backup)]);
  if (read.kind === 'fault') throw new Error(`line ${read.line}: ${read.what}`);
  return read.backup;
}

const how = (more: Partial<HowToImport> = {}): HowToImport => ({ replace: false, ranUntil: now, ...more });
const plain = ({ rows, contacts }: Backup) => ({
  rows: [...rows].sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1)),
  contacts,
});

async function everyRow(store: Store): Promise<string> {
  const messages: readonly RowKind[] = ['timer', 'out', 'undelivered'];
  const kinds: readonly RowKind[] = ['case', 'meeting', 'event', ...messages, 'member', 'purge', 'count'];
  const lists = await Promise.all(kinds.map((kind) => store.ledger.list(kind, groupId)));
  return JSON.stringify(lists);
}

describe.each(stores)('a group that is restored to a new account (%s)', (_name, fresh) => {
  it('is the same group, with its indexes, and goes on with what is to come', async () => {
    const program = await runningGroup(createMemoryStore());
    const backup = await backupOf(program.deps);
    const store = await fresh();
    const restored = programOn(store);
    expect(await importGroup(restored.deps, backup, how())).toMatchObject({ kind: 'imported', purged: 0 });
    expect(plain(await backupOf(restored.deps))).toEqual(plain(backup));
    const [first = ''] = codes;
    expect((await store.ledger.read('case', groupId, first))?.value.lateUnits).toEqual(['u-3']);
    for (const code of codes)
      expect(await store.codes.find(code)).toMatchObject({ groupId: groupId, state: 'used' });
    expect(await store.people.groupsOf(person('samir'))).toEqual([groupId]);
    expect((await store.people.contact(person('samir')))?.conversationId).toBe('a:samir');
    expect(await store.people.groupOfChannel('19:c')).toBe(groupId);
    // Both are asked for the same when the next thing is due.
    const next = await program.deps.due.next(now);
    expect(await store.due.next(now)).toBe(next);
  });

  it('says nothing twice that was said before, and once what comes after', async () => {
    const program = await runningGroup(createMemoryStore());
    const backup = await backupOf(program.deps);
    const until = '2026-06-25T08:00:00.000Z' as Instant;
    const run = async (one: ReturnType<typeof programOn>, from: string, to: string) => {
      const before = one.sent.length;
      one.state.now = from as Instant;
      for (;;) {
        await drain(one.deps);
        const next = await one.deps.due.next(one.state.now);
        if (next === undefined || next > to) break;
        one.state.now = next;
      }
      return one.sent
        .slice(before)
        .map(({ notice, address }) => `${notice.kind} ${address.to}`)
        .sort();
    };
    const lost = '2026-06-14T12:00:00.000Z';
    await run(program, now, lost);
    const after = await run(program, lost, until);
    const restored = programOn(await fresh(), lost);
    await importGroup(restored.deps, backup, how({ ranUntil: lost as Instant }));
    expect(await run(restored, lost, until)).toEqual(after);
    expect(after.length).toBeGreaterThan(3);
  });
});

describe.each(stores)('a group that is restored where it stood (%s)', (_name, fresh) => {
  it('is not overwritten unless that is asked for, and then is as it was, without what came later', async () => {
    const store = await fresh();
    const { deps } = await runningGroup(store);
    const backup = await backupOf(deps);
    // Nothing has changed: there is nothing to overwrite.
    expect((await importGroup(deps, backup, how())).kind).toBe('imported');
    const newer = code(4);
    await store.ledger.commit([insert('case', groupId, newer, asStored(pointer(newer)))]);
    await store.codes.reserve(newer, person('karin'), groupId);
    await store.codes.use(newer, person('karin'));
    expect((await removeMember(deps, maria, groupId, person('samir'))).kind).toBe('done');
    expect((await importGroup(deps, backup, how())).kind).toBe('stands');
    expect((await store.ledger.read('case', groupId, newer))?.value.code).toBe(newer);
    expect((await importGroup(deps, backup, how({ replace: true }))).kind).toBe('imported');
    const snapshot = await store.ledger.snapshot(groupId);
    expect(snapshot?.cases.map(({ id }) => id)).toEqual(codes);
    expect(await store.codes.find(newer)).toBeUndefined();
    const samir = snapshot?.members.find(({ value }) => value.person === person('samir'))?.value;
    expect(samir?.state).toBe('active');
    expect(await store.people.groupsOf(person('samir'))).toEqual([groupId]);
  });

  it('does not bring back a case that was purged since, nor anything that names it', async () => {
    const store = await fresh();
    const program = await runningGroup(store);
    const backup = await backupOf(program.deps);
    const [gone = '', ...kept] = codes;
    const row = await store.ledger.read('case', groupId, gone);
    if (row === undefined) throw new Error('no case');
    // Withdrawn and purged after the backup, which knows it as open: no rule alone would take it away again.
    await store.ledger.commit([replace(row, { ...row.value, state: 'withdrawn', revision: 2 })]);
    program.state.now = '2026-05-08T08:00:00.000Z' as Instant;
    await purgeGroup(program.deps, groupId);
    expect(await store.codes.find(gone as CaseCode)).toBeUndefined();
    const ranUntil = program.state.now;
    const outcome = await importGroup(program.deps, backup, how({ replace: true, ranUntil }));
    expect(outcome).toMatchObject({ kind: 'imported', purged: 1 });
    expect(await everyRow(store)).not.toContain(gone);
    expect(await store.codes.find(gone as CaseCode)).toBeUndefined();
    expect((await store.ledger.snapshot(groupId))?.cases.map(({ id }) => id)).toEqual(kept);
    // The certificate of that purge is kept.
    const certificates = await store.ledger.list('purge', groupId);
    expect(certificates.map(({ value }) => [value.state, value.counts['cases']])).toEqual([['done', 1]]);
  });
});

it('purges again by the group’s own rule what had been purged where even the indexes are lost', async () => {
  const source = await runningGroup(createMemoryStore());
  const [first = ''] = codes;
  const row = await source.deps.ledger.read('case', groupId, first);
  if (row === undefined) throw new Error('no case');
  await source.deps.ledger.commit([replace(row, { ...row.value, state: 'withdrawn' })]);
  const backup = await backupOf(source.deps);
  const store = createMemoryStore();
  const restored = programOn(store, '2026-05-08T08:00:00.000Z');
  await importGroup(restored.deps, backup, how({ ranUntil: restored.state.now }));
  expect(await everyRow(store)).not.toContain(first);
  expect(await store.codes.find(first as CaseCode)).toBeUndefined();
});

it('an import that is killed at any step goes on where it stopped', async () => {
  const source = await runningGroup(createMemoryStore());
  const backup = await backupOf(source.deps);
  for (const replace of [false, true]) {
    let steps = 0;
    for (let stopAt = 1; ; stopAt += 1) {
      const store = replace ? (await runningGroup(createMemoryStore())).deps : createMemoryStore();
      const { deps } = programOn(store as Store);
      let calls = 0;
      const dying = <T extends object>(part: T): T =>
        new Proxy(part, {
          get(target, key) {
            const member: unknown = Reflect.get(target, key);
            if (typeof member !== 'function') return member;
            return (...args: unknown[]): unknown => {
              calls += 1;
              if (calls >= stopAt) return Promise.reject(new Error('killed'));
              return (member as (...given: unknown[]) => unknown).apply(target, args);
            };
          },
        });
      const { ledger, codes: index, people } = deps;
      const killed = { ...deps, ledger: dying(ledger), codes: dying(index), people: dying(people) };
      const ended = await importGroup(killed, backup, how({ replace })).then(
        () => true,
        () => false,
      );
      if (ended) break;
      steps += 1;
      expect((await importGroup(deps, backup, how({ replace }))).kind).toBe('imported');
      expect(plain(await backupOf(deps)), `killed at ${stopAt}`).toEqual(plain(backup));
      for (const code of codes) expect((await index.find(code))?.state).toBe('used');
      expect(await people.groupsOf(person('karin'))).toEqual([groupId]);
    }
    expect(steps).toBeGreaterThan(20);
  }
});

describe('a backup file', () => {
  async function lines(): Promise<string[]> {
    const { deps } = await runningGroup(createMemoryStore());
    return [...backupLines(await backupOf(deps))];
  }
  const altered = (all: string[], kind: string, change: (row: Record<string, unknown>) => object) =>
    all.map((line) => {
      const parsed = JSON.parse(line) as { kind?: string; row: Record<string, unknown> };
      return parsed.kind === kind ? JSON.stringify({ ...parsed, row: change(parsed.row) }) : line;
    });
  const whatIs = (read: ReturnType<typeof readBackup>) => (read.kind === 'fault' ? read.what : read.kind);

  it('is read as strictly as anything that comes in, and its values are never repeated', async () => {
    const all = await lines();
    expect(whatIs(readBackup(all))).toBe('backup');
    expect(whatIs(readBackup([]))).toBe('is not JSON');
    expect(whatIs(readBackup(all.slice(0, -1)))).toBe('is not a line of a backup');
    expect(whatIs(readBackup([...all.slice(0, 5), ...all.slice(6)]))).toBe('lines are missing');
    expect(whatIs(readBackup(all.with(1, '{"kind":"group"}')))).toBe('is not a line of a backup');
    const secret = altered(all, 'unit', (row) => ({ ...row, client: 'Anna Andersson' }));
    expect(whatIs(readBackup(secret))).toMatch(/^only these fields are stored: id, name, party$/);
    const number = altered(all, 'unit', (row) => ({ ...row, name: '19121212-1212' }));
    expect(whatIs(readBackup(number))).toBe('held at storage: name');
    expect(JSON.stringify([readBackup(secret), readBackup(number)])).not.toMatch(/Andersson|121212/);
    const later = altered(all, 'unit', (row) => ({ ...row, schema: 9 }));
    expect(whatIs(readBackup(later))).toContain('row-of-later-release');
    const two = [...all.slice(0, -1), all[1] ?? '', JSON.stringify({ end: all.length - 1 })];
    expect(whatIs(readBackup(two))).toBe('not the rows of one group');
  });

  it('of an earlier release is taken through the steps it has missed', async () => {
    const schema = { ...currentSchema, unit: [(row: object) => ({ ...row, party: 'later' })] };
    const read = readBackup(await lines(), { schema });
    const units = read.kind === 'backup' ? read.backup.rows.filter(({ kind }) => kind === 'unit') : [];
    expect(units.map(({ value }) => (value as { party: string }).party)).toEqual(['later', 'later', 'later']);
  });
});
