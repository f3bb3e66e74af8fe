import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { AzureCodes } from '../../src/adapters/storage/azure/azure-codes.js';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import type { Schema } from '../../src/adapters/storage/rows/schema.js';
import type { AzureDueIndex } from '../../src/adapters/storage/azure/azure-due-index.js';
import { AzureLedger } from '../../src/adapters/storage/azure/azure-ledger.js';
import type { Table } from '../../src/adapters/storage/azure/table.js';
import type { CaseCode } from '../../src/domain/model/case/case-pointer.js';
import type { PersonKey } from '../../src/domain/model/person/person.js';
import { insert, remove } from '../../src/domain/model/row.js';
import { StorageUnavailable } from '../../src/ports/storage-unavailable.js';
import { historyContract } from './history-contract.js';
import { ratesContract } from './rates-contract.js';
import { sampleGroup, sampleTimer, storeContract } from './store-contract.js';

const fresh = (schema?: Schema) =>
  connectAzureStore({
    ...(schema === undefined ? {} : { schema }),
    kind: 'connection-string',
    connectionString: inject('azurite'),
    prefix: `t${randomUUID().replaceAll('-', '')}`,
  });

storeContract('Azure', fresh);
ratesContract('Azure', fresh);
historyContract('Azure', fresh);

describe('case codes in Azure', () => {
  it('are reserved although the answer to a writing is lost and it is made twice', async () => {
    const rows = new Map<string, Record<string, unknown>>();
    let lost = 1;
    const table = {
      async insert(partition: string, row: string, properties: Record<string, unknown>) {
        const key = `${partition} ${row}`;
        const stood = rows.has(key);
        if (!stood) rows.set(key, properties);
        // The SDK repeats a request whose answer never came, and meets what it wrote itself.
        return stood ? false : !(partition.startsWith('draft|') && (lost -= 1) >= 0);
      },
      get: async (partition: string, row: string) => rows.get(`${partition} ${row}`),
      delete: async (partition: string, row: string) => void rows.delete(`${partition} ${row}`),
    };
    const codes = new AzureCodes(table as unknown as Table);
    const owner = 't|karin' as PersonKey;
    expect(await codes.reserve('AAA' as CaseCode, owner, 'g-1')).toBe(true);
    expect(await codes.reservation(owner, 'g-1')).toBe('AAA');
    expect((await codes.find('AAA' as CaseCode))?.state).toBe('reserved');
  });
});

describe('a purge that is killed on Azure', () => {
  it('leaves no entry in the index that would keep the key of what it took away', async () => {
    const steps: string[] = [];
    const killed = async () => {
      steps.push('transaction');
      throw new Error('killed');
    };
    const index = {
      putAll: async () => undefined,
      remove: async ({ id }: { id: string }) => void steps.push(`index ${id}`),
    };
    const ledger = new AzureLedger(
      { transaction: killed } as unknown as Table,
      index as unknown as AzureDueIndex,
    );
    const row = { kind: 'timer', partition: 'g-1', id: 't|AAA', etag: 'e', value: sampleTimer } as never;
    await expect(ledger.commit([remove(row)])).rejects.toThrow('killed');
    expect(steps).toEqual(['index t|AAA', 'transaction']);
  });
});

describe('Azure storage', () => {
  it('is told as away when nothing answers, without a key or a value', async () => {
    const connectionString = inject('azurite').replaceAll(/:\d+\/samrad/g, ':9/samrad');
    await expect(connectAzureStore({ kind: 'connection-string', connectionString })).rejects.toThrow(
      StorageUnavailable,
    );
  });

  it('tells the date of its answers, for the clock that all instances share', async () => {
    const dates: string[] = [];
    const settings = { kind: 'connection-string', connectionString: inject('azurite') } as const;
    await connectAzureStore({ ...settings, prefix: 'dated' }, (date) => dates.push(date));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((date) => Math.abs(Date.parse(date) - Date.now()) < 60_000)).toBe(true);
  });

  it('is the same when it is connected to a second time', async () => {
    const prefix = `t${randomUUID().replaceAll('-', '')}`;
    const settings = { kind: 'connection-string', connectionString: inject('azurite'), prefix } as const;
    const first = await connectAzureStore(settings);
    await first.ledger.commit([insert('group', 'g-1', 'g-1', sampleGroup)]);
    const second = await connectAzureStore(settings);
    expect((await second.ledger.snapshot('g-1'))?.group.value).toEqual(sampleGroup);
  });
});
