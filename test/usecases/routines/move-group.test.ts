import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../../src/adapters/storage/azure/azure-store.js';
import { createMemoryStore } from '../../../src/adapters/storage/memory/memory-store.js';
import { acknowledge } from '../../../src/domain/decisions/cases/acknowledge.js';
import type { CasePointer } from '../../../src/domain/model/case/case-pointer.js';
import { insert } from '../../../src/domain/model/row.js';
import { bookOf } from '../../../src/domain/routine/definition/routine-book.js';
import type { Ledger } from '../../../src/ports/ledger.js';
import { decideInGroup } from '../../../src/usecases/decide-in-group.js';
import { moveGroup } from '../../../src/usecases/routines/move-group.js';
import type { Store } from '../../../src/wiring/compose.js';
import { groupWith, now, person, pointer } from '../../domain/group-fixture.js';
import { inTask, moveOf, timersOf, versionOf } from '../../domain/decisions/versions/two-versions.js';
import { caseNotice } from '../../../src/domain/decisions/case-events/case-notice.js';
import { makeWorld } from '../../world.js';
import { write } from '../delivery/history.js';

const from = versionOf('verksam', 1);
const to = versionOf(
  'verksam',
  2,
  inTask('registered', 'acknowledged', { due: { from: 'entered', plus: { workingDays: 4 } } }),
);
const { move } = moveOf(from, to);
const codes = ['A', 'B', 'C'];
const cases = codes.map((code) =>
  pointer(code, { life: { stage: 'registered', enteredAt: now, visit: 1, done: [], answers: {} } }),
);

const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => createMemoryStore()],
  [
    'Azure',
    () =>
      connectAzureStore({
        kind: 'connection-string',
        connectionString: inject('azurite'),
        prefix: `t${randomUUID().replaceAll('-', '')}`,
      }),
  ],
];

/** A group with three cases on the first version, and their timers. */
async function opened(fresh: () => Promise<Store>, more: Partial<CasePointer> = {}) {
  const store = await fresh();
  const snapshot = groupWith({ cases: cases.map((one) => ({ ...one, ...more })) });
  const { group, units, members, meetings } = snapshot;
  const book = bookOf([from, to]);
  await write(store, [
    insert('group', 'g', 'g', group.value),
    ...units.map(({ id, value }) => insert('unit', 'g', id, value)),
    ...members.map(({ id, value }) => insert('member', 'g', id, value)),
    ...meetings.map(({ id, value }) => insert('meeting', 'g', id, value)),
    ...snapshot.cases.map(({ id, value }) => insert('case', 'g', id, value)),
    ...snapshot.cases.flatMap(({ value }) => timersOf(snapshot, book, value, now)),
  ]);
  const { deps } = makeWorld({ now, routines: [from, to] });
  // Keys of events are as unique as in production.
  const ids = { ...deps.ids, next: (prefix: string) => `${prefix}-${randomUUID()}` };
  return { store, deps: { ...deps, ...store, ids } };
}

const versions = async ({ ledger }: Store) =>
  (await ledger.list('case', 'g')).map(({ value }) => value.routineVersion);
const waiting = async ({ ledger }: Store) =>
  (await ledger.list('timer', 'g')).filter(
    ({ value, id }) => codes.includes(id.split('|')[0] ?? '') && value.state === 'waiting',
  );
const deeds = async ({ ledger }: Store) =>
  (await ledger.list('event', 'g')).map(
    ({ value }) => `${value.what} ${value.subject.code ?? ''} ${value.by}`,
  );

describe.each(stores)('the cases of a group moved to another version (%s)', (_, fresh) => {
  it('are only looked at until it is asked for, and then moved one by one, noted as events', async () => {
    const { store, deps } = await opened(fresh);
    const before = await store.ledger.list('timer', 'g');
    const looked = await moveGroup(deps, 'g', move, false);
    expect(looked?.cases.map(({ kind, of }) => [of.code, kind])).toEqual(
      codes.map((code) => [code, 'moves']),
    );
    expect(await versions(store)).toEqual([1, 1, 1]);
    expect(await store.ledger.list('timer', 'g')).toEqual(before);

    await moveGroup(deps, 'g', move, true);
    expect(await versions(store)).toEqual([2, 2, 2]);
    expect((await deeds(store)).sort()).toEqual(codes.map((code) => `case-version-changed ${code} timer`));
    // Two for each case: at the new moments, and none at the former.
    expect((await waiting(store)).map(({ value }) => value.at.slice(0, 10)).sort()).toEqual([
      ...['2026-04-24', '2026-04-24', '2026-04-24'],
      ...['2026-04-28', '2026-04-28', '2026-04-28'],
    ]);
    expect(await store.ledger.list('out', 'g')).toEqual([]);
  });

  it('are as they were when it is run again, and moved back as they were before', async () => {
    const { store, deps } = await opened(fresh);
    const timers = async () => (await waiting(store)).map(({ value }) => `${value.kind} ${value.at}`).sort();
    const first = await timers();
    await moveGroup(deps, 'g', move, true);
    const then = await store.ledger.list('case', 'g');
    expect((await moveGroup(deps, 'g', move, true))?.cases).toEqual([]);
    expect(await store.ledger.list('case', 'g')).toEqual(then);
    await moveGroup(deps, 'g', moveOf(to, from).move, true);
    expect(await versions(store)).toEqual([1, 1, 1]);
    expect(await timers()).toEqual(first);
  });

  it('are whole when the process is killed at any call, and the rest is moved when it is run again', async () => {
    for (let killedAt = 0; killedAt < 3; killedAt += 1) {
      for (const isAfter of [false, true]) {
        const { store, deps } = await opened(fresh);
        let commits = 0;
        const ledger: Ledger = {
          snapshot: (id, since) => store.ledger.snapshot(id, since),
          read: (kind, partition, id) => store.ledger.read(kind, partition, id),
          list: (kind, partition, prefix) => store.ledger.list(kind, partition, prefix),
          async commit(changes) {
            const mine = commits;
            commits += 1;
            if (mine === killedAt && !isAfter) throw new Error('killed');
            const outcome = await store.ledger.commit(changes);
            if (mine === killedAt) throw new Error('killed');
            return outcome;
          },
        };
        await expect(moveGroup({ ...deps, ledger }, 'g', move, true)).rejects.toThrow('killed');
        const rows = await store.ledger.list('case', 'g');
        const times = (await waiting(store)).map(({ id, value }) => [
          id.split('|')[0],
          value.at.slice(0, 10),
        ]);
        for (const { value } of rows) {
          const own = times
            .filter(([code]) => code === value.code)
            .map(([, at]) => at)
            .sort();
          expect(own).toEqual(
            value.routineVersion === 2 ? ['2026-04-24', '2026-04-28'] : ['2026-04-22', '2026-04-24'],
          );
        }
        await moveGroup(deps, 'g', move, true);
        expect(await versions(store)).toEqual([2, 2, 2]);
        expect((await deeds(store)).filter((one) => one.startsWith('case-version-changed'))).toHaveLength(3);
      }
    }
  });

  it('lose no press of the same moment, nor does the press lose them', async () => {
    const { store, deps } = await opened(fresh);
    const press = (code: string) =>
      decideInGroup(deps, 'g', person('samir'), (scene) => acknowledge(scene, code, 'known'));
    const all = await Promise.all([
      moveGroup(deps, 'g', move, true),
      moveGroup(deps, 'g', move, true),
      ...codes.map(press),
    ]);
    expect(all.slice(2)).toEqual(codes.map((code) => ({ kind: 'acknowledged', code, answer: 'known' })));
    await moveGroup(deps, 'g', move, true);
    const rows = await store.ledger.list('case', 'g');
    expect(rows.map(({ value }) => [value.routineVersion, value.acknowledgements.length])).toEqual([
      [2, 1],
      [2, 1],
      [2, 1],
    ]);
    expect((await deeds(store)).filter((one) => one.startsWith('case-version-changed'))).toHaveLength(3);
  });

  it('wait while something is being said of them that another change would take back', async () => {
    const { store, deps } = await opened(fresh);
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    await write(store, [
      caseNotice({ snapshot: groupWith({ cases }), now }, 'case-changed', one, { units: ['vc'] }),
    ]);
    const moved = await moveGroup(deps, 'g', move, true);
    expect(moved?.cases.map((each) => (each.kind === 'stays' ? each.why : each.kind))).toEqual([
      [{ kind: 'messages-on-their-way' }],
      'moves',
      'moves',
    ]);
    expect(await versions(store)).toEqual([1, 2, 2]);
  });

  it('are not looked for in a group that is not there', async () => {
    const { deps } = await opened(fresh);
    expect(await moveGroup(deps, 'nobody', move, true)).toBeUndefined();
  });
});
