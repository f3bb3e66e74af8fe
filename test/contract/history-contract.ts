import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/adapters/storage/rows/schema.js';
import type { Store } from '../../src/wiring/compose.js';
import { type GroupLife, groupLifeId } from '../../src/domain/model/group/group-life.js';
import type { Change } from '../../src/domain/model/row.js';
import { insert, replace, touch } from '../../src/domain/model/row.js';
import type { Instant, LocalDate } from '../../src/domain/calendar/dates/time.js';
import { StorageUnavailable } from '../../src/ports/storage-unavailable.js';
import { groupWith, meeting, pointer } from '../domain/group-fixture.js';

const { group, members, units } = groupWith();
const rows: readonly Change[] = [
  insert('group', 'g', 'g', group.value),
  ...units.map(({ id, value }) => insert('unit', 'g', id, value)),
  ...members.map(({ id, value }) => insert('member', 'g', id, value)),
];
const long = '2024-03-01T10:00:00.000Z' as Instant;

/** What a store does with what has been: years of it, and rows of earlier and later releases. */
export function historyContract(name: string, fresh: (schema?: Schema) => Promise<Store>): void {
  describe(`a group with a history (${name})`, () => {
    it('is read in its living part: who is in it, what is open, and what was done since', async () => {
      const { ledger } = await fresh();
      const cases = [
        pointer('OPEN', { changedAt: long }),
        pointer('RUNS', { state: 'running', changedAt: long }),
        pointer('LATE', { state: 'waiting-late', changedAt: long }),
        pointer('OLD', { state: 'decided', changedAt: long }),
        pointer('GONE', { state: 'withdrawn', changedAt: long }),
        pointer('NEW', { state: 'decided', changedAt: '2026-04-01T00:00:00.000Z' as Instant }),
      ];
      const meetings = [
        meeting('m-1', '2024-03-01'),
        meeting('m-2', '2026-04-01'),
        meeting('m-3', '2026-06-23'),
      ];
      await ledger.commit([
        ...rows,
        ...cases.map((one) => insert('case', 'g', one.code, one)),
        ...meetings.map((one) => insert('meeting', 'g', one.id, one)),
      ]);
      const live = await ledger.snapshot('g', '2026-04-01' as LocalDate);
      expect(live?.cases.map(({ id }) => id)).toEqual(['LATE', 'NEW', 'OPEN', 'RUNS']);
      expect(live?.meetings.map(({ id }) => id)).toEqual(['m-2', 'm-3']);
      expect(live?.members).toHaveLength(members.length);
      expect(live?.units).toHaveLength(units.length);
      const whole = await ledger.snapshot('g');
      expect(whole?.cases).toHaveLength(6);
      expect(whole?.meetings).toHaveLength(3);
      expect(await ledger.snapshot('nobody', '2026-04-01' as LocalDate)).toBeUndefined();
    });
  });

  describe(`the duties of a group (${name})`, () => {
    const duties: GroupLife = {
      routine: 'verksam',
      routineVersion: 1,
      lifeId: 'duties',
      life: {
        stage: 'running',
        enteredAt: long,
        visit: 1,
        done: [
          {
            task: 'gathering',
            unit: 'u-1',
            period: '2024-06-30' as LocalDate,
            by: 't|maria',
            at: long,
            answers: { visits: 'all' },
          },
        ],
        answers: { visits: 'all' },
        settledBefore: '2024-01-01' as LocalDate,
      },
      revision: 3,
      planned: { '1|gathering|2024-06-30|chase|0': `${long}~2` },
    };

    it('are read with the group, however long ago they began, and are one row', async () => {
      const { ledger } = await fresh();
      const begins = insert('life', 'g', groupLifeId(duties), duties);
      await ledger.commit([...rows, insert('meeting', 'g', 'm-1', meeting('m-1', '2024-03-01')), begins]);
      expect(await ledger.commit([begins])).toEqual({ kind: 'conflict' });
      for (const since of [undefined, '2026-04-01' as LocalDate]) {
        const snapshot = await ledger.snapshot('g', since);
        expect(snapshot?.lives.map(({ id, value }) => [id, value])).toEqual([['verksam~duties', duties]]);
        expect(snapshot?.meetings).toHaveLength(since === undefined ? 1 : 0);
        expect(snapshot?.members).toHaveLength(members.length);
      }
    });
  });

  describe(`rows of another release (${name})`, () => {
    const unit = { id: 'u-1', name: 'Vårdcentralen', party: 'vc' };
    // The later release calls the party by another word, and then by yet another.
    const renamed: Schema[string & keyof Schema] = [
      (row) => ({ ...row, party: `${String(row['party'])}-2` }),
      (row) => ({ ...row, party: `${String(row['party'])}-3` }),
    ];

    it('are taken through every step they missed when they are read, and stand so after their next change', async () => {
      const schema: Schema = {};
      const { ledger } = await fresh(schema);
      await ledger.commit([insert('unit', 'g-1', 'u-1', unit), insert('unit', 'g-1', 'u-2', unit)]);
      schema.unit = renamed.slice(0, 1);
      expect((await ledger.read('unit', 'g-1', 'u-1'))?.value.party).toBe('vc-2');
      const [first, second] = await ledger.list('unit', 'g-1');
      if (first === undefined || second === undefined) throw new Error('no rows');
      // Relied upon is not changed: it stays as it was written.
      await ledger.commit([replace(first, first.value), touch(second)]);
      schema.unit = renamed;
      expect((await ledger.list('unit', 'g-1')).map(({ value }) => value.party)).toEqual([
        'vc-2-3',
        'vc-2-3',
      ]);
      // Each step was taken once, however often the row was read and written.
      const [again] = await ledger.list('unit', 'g-1');
      if (again === undefined) throw new Error('no row');
      await ledger.commit([replace(again, again.value)]);
      expect((await ledger.read('unit', 'g-1', 'u-1'))?.value.party).toBe('vc-2-3');
    });

    it('are not touched by an earlier release, which would lose what it does not know', async () => {
      const schema: Schema = { unit: renamed };
      const { ledger } = await fresh(schema);
      await ledger.commit([insert('unit', 'g-1', 'u-1', unit)]);
      schema.unit = [];
      await expect(ledger.read('unit', 'g-1', 'u-1')).rejects.toThrow(StorageUnavailable);
      await expect(ledger.list('unit', 'g-1')).rejects.toThrow('row-of-later-release');
    });
  });
}
