import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryLedger } from '../../src/adapters/storage/memory/memory-ledger.js';
import { memberId } from '../../src/domain/model/members.js';
import { type Change, insert, remove, replace, touch } from '../../src/domain/model/row.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { StorageUnavailable } from '../../src/ports/storage-unavailable.js';
import type { Ledger } from '../../src/ports/ledger.js';
import { GroupReadings } from '../../src/usecases/group-readings.js';
import { groupWith, meeting, now, pointer } from '../domain/group-fixture.js';

/** A group in memory, its readings, how often it was read, and real time that is moved. */
async function readingsOf(wrap: (ledger: Ledger) => Partial<Ledger> = () => ({})) {
  const ledger = new MemoryLedger();
  const { group, units, members, meetings } = groupWith();
  await ledger.commit([
    insert('group', 'g', 'g', group.value),
    ...units.map((row) => insert('unit', 'g', row.id, row.value)),
    ...members.map((row) => insert('member', 'g', memberId(row.value.person), row.value)),
    ...meetings.map((row) => insert('meeting', 'g', row.id, row.value)),
  ]);
  const state = { reads: 0, realMs: Date.parse(now) };
  const counted: Ledger = {
    snapshot: (...asked) => ((state.reads += 1), ledger.snapshot(...asked)),
    read: ledger.read.bind(ledger),
    list: ledger.list.bind(ledger),
    commit: ledger.commit.bind(ledger),
  };
  const real = () => new Date(state.realMs).toISOString() as Instant;
  const readings = new GroupReadings(
    { ...counted, ...wrap(counted) },
    { now: real, unmoved: real, wait: async () => undefined },
  );
  const whole = async () => {
    const snapshot = await readings.snapshot('g');
    if (snapshot === undefined) throw new Error('no group');
    return snapshot;
  };
  return { ledger, readings, state, whole };
}

describe('a group in one turn', () => {
  it('is read once within a second, and anew after it', async () => {
    const { readings, state } = await readingsOf();
    await Promise.all([readings.snapshot('g'), readings.snapshot('g')]);
    state.realMs += 999;
    await readings.snapshot('g');
    expect(state.reads).toBe(1);
    state.realMs += 1;
    await readings.snapshot('g');
    expect(state.reads).toBe(2);
    // A clock that was set back says nothing of how old a reading is.
    state.realMs -= 5000;
    await readings.snapshot('g');
    expect(state.reads).toBe(3);
  });

  it('is, after any transaction of the turn, as a reading of storage would find it, versions too', async () => {
    const step = fc.record({
      kind: fc.constantFrom('meeting' as const, 'case' as const),
      op: fc.constantFrom('insert', 'replace', 'touch', 'remove'),
      n: fc.nat(5),
      beside: fc.constantFrom('nothing', 'group', 'event'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const { ledger, readings, state, whole } = await readingsOf();
        for (const [i, { kind, op, n, beside }] of steps.entries()) {
          const snapshot = await whole();
          const { group } = snapshot;
          const id = kind === 'case' ? `C${n}` : `m-${n}`;
          const row = (kind === 'case' ? snapshot.cases : snapshot.meetings).find((one) => one.id === id);
          const value =
            kind === 'case' ? pointer(id, { revision: i }) : meeting(id, '2026-08-11', { revision: i });
          const changes: Change[] = [];
          if (row === undefined || op === 'insert') changes.push(insert(kind, 'g', id, value));
          else if (op === 'replace') changes.push(replace(row as never, value as never));
          else if (op === 'touch') changes.push(touch(row));
          else changes.push(remove(row as never));
          if (beside === 'group') changes.push(replace(group, { ...group.value, name: `Grupp ${i}` }));
          if (beside === 'event')
            changes.push(
              insert('event', 'g', `x|${i}`, { at: now, by: 'timer', what: 'meeting-noted', subject: {} }),
            );
          await readings.commit(changes);
          expect(await whole()).toEqual(await ledger.snapshot('g'));
        }
        const refused = steps.length;
        expect(state.reads).toBeLessThanOrEqual(1 + refused);
      }),
      { numRuns: 60 },
    );
  });

  it('is read anew when someone else has written a row that a transaction relies upon', async () => {
    const { ledger, readings, state, whole } = await readingsOf();
    const { group } = await whole();
    await ledger.commit([replace(group, { ...group.value, name: 'Annat namn' })]);
    expect((await readings.commit([touch(group)])).kind).toBe('conflict');
    expect((await whole()).group.value.name).toBe('Annat namn');
    expect(state.reads).toBe(2);
  });

  it('is read anew when nobody knows whether a transaction was written, or with which versions', async () => {
    const away = await readingsOf(() => ({ commit: () => Promise.reject(new StorageUnavailable('503')) }));
    const { group } = await away.whole();
    await expect(away.readings.commit([touch(group)])).rejects.toThrow('503');
    await away.whole();
    expect(away.state.reads).toBe(2);
    const silent = await readingsOf(({ commit }) => ({
      commit: async (changes) => (await commit(changes), { kind: 'committed' }),
    }));
    const before = await silent.whole();
    await silent.readings.commit([touch(before.group)]);
    expect((await silent.whole()).group.etag).not.toBe(before.group.etag);
  });

  it('is asked for again when it could not be read', async () => {
    let times = 0;
    const { readings, whole } = await readingsOf(({ snapshot }) => ({
      snapshot: (...asked) => {
        times += 1;
        return times === 1 ? Promise.reject(new StorageUnavailable('timeout')) : snapshot(...asked);
      },
    }));
    await expect(readings.snapshot('g')).rejects.toThrow('timeout');
    expect((await whole()).group.value.id).toBe('g');
  });

  it('that was still being read while the turn wrote is read anew, since it may hold the change or not', async () => {
    const { ledger, readings, state } = await readingsOf();
    const row = await ledger.read('group', 'g', 'g');
    if (row === undefined) throw new Error('no group');
    const onItsWay = readings.snapshot('g');
    await readings.commit([replace(row, { ...row.value, name: 'Nytt' })]);
    await onItsWay;
    expect((await readings.snapshot('g'))?.group.value.name).toBe('Nytt');
    expect(state.reads).toBeLessThanOrEqual(2);
  });
});
