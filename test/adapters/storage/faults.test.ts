import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../../src/adapters/storage/azure/azure-store.js';
import type { CaseCode } from '../../../src/domain/model/case/case-pointer.js';
import { insert } from '../../../src/domain/model/row.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { sampleGroup } from '../../contract/store-contract.js';
import { type Interference, storageProxy } from '../../fakes/storage-proxy.js';

type Proxy = Awaited<ReturnType<typeof storageProxy>>;
type Azure = Awaited<ReturnType<typeof connectAzureStore>>;

const now = '2026-05-02T08:00:00.000Z' as Instant;
const entry = { at: now, partition: 'g-1', kind: 'timer' as const, id: 't|1' };
const unit = { id: 'u-1', name: 'Enheten', party: 'region' };
const write = ({ ledger }: Azure, id = 'u-1') => ledger.commit([insert('unit', 'g-1', id, unit)]);
/** One of each thing the product asks of storage. */
const everything: Readonly<Record<string, (store: Azure) => Promise<unknown>>> = {
  'read a row': ({ ledger }) => ledger.read('unit', 'g-1', 'u-1'),
  'read a group': ({ ledger }) => ledger.snapshot('g-1'),
  'list rows': ({ ledger }) => ledger.list('timer', 'g-1'),
  commit: (store) => write(store),
  'what is due': ({ due }) => due.due(now, 10),
  'when it is due next': ({ due }) => due.next(now),
  'put an entry': ({ due }) => due.put(entry),
  'remove an entry': ({ due }) => due.remove(entry),
  fence: ({ due }) => due.fence(entry),
  'reserve a code': ({ codes }) => codes.reserve('AAA' as CaseCode, 't|a', 'g-1'),
  'find a code': ({ codes }) => codes.find('AAA' as CaseCode),
  'find groups': ({ people }) => people.groupsOf('t|a'),
  'write to a person': ({ people }) => people.contact('t|a'),
  'write to people': ({ people }) => people.contacts(['t|a', 't|b']),
  'what is kept of a person': ({ people }) => people.about('t|a'),
  'offer a hint': ({ queue }) => queue.offer({ partition: 'g-1', id: 'o' }),
  'take hints': ({ queue }) => queue.take(1),
};

async function codeOf(work: Promise<unknown>): Promise<string> {
  return await work.then(
    (value) => `gave ${JSON.stringify(value)}`,
    (error: unknown) => (error instanceof StorageUnavailable ? error.code : `threw ${String(error)}`),
  );
}

describe('storage that is in trouble', () => {
  let proxy: Proxy;
  let store: Azure;
  let prefix: string;
  beforeAll(async () => {
    proxy = await storageProxy(inject('azurite'));
  });
  afterAll(() => proxy.close());
  beforeEach(async () => {
    proxy.heal();
    prefix = `f${randomUUID().replaceAll('-', '')}`;
    const { connectionString } = proxy;
    store = await connectAzureStore({ kind: 'connection-string', connectionString, prefix });
    proxy.asked.length = 0;
  });

  const all = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(everything).map(async ([name, ask]) => [name, await codeOf(ask(store))]),
      ),
    ) as Record<string, string>;
  const everywhere = (code: string) =>
    Object.fromEntries(Object.keys(everything).map((name) => [name, code]));

  it.each<[string, Interference, string]>([
    ['throttles all the time', { answer: 503, headers: { 'retry-after': '0' } }, '503'],
    ['refuses the credentials', { answer: 403 }, '403'],
    ['does not know the credentials', { answer: 401 }, '401'],
  ])('is told as away by everything that is asked of it when it %s', async (_name, interference, code) => {
    proxy.interfere(() => interference);
    expect(await all()).toEqual(everywhere(code));
  });

  it('is told as away when every connection breaks', async () => {
    proxy.interfere(() => 'reset');
    for (const code of Object.values(await all())) expect(code).toMatch(/^(ECONNRESET|REQUEST_SEND_ERROR)$/);
  });

  it('is asked again when it throttles once, after the time it asks for, and nothing is told', async () => {
    let refused = 0;
    const busy = { answer: 503, headers: { 'retry-after': '1' } };
    proxy.interfere(() => ((refused += 1) <= 1 ? busy : undefined));
    const started = performance.now();
    expect(await write(store)).toMatchObject({ kind: 'committed' });
    expect(performance.now() - started).toBeGreaterThan(990);
    expect(proxy.asked).toHaveLength(2);
  });

  it('makes nobody wait longer than Teams does, though it asks for minutes or never answers', async () => {
    for (const trouble of [{ answer: 503, headers: { 'retry-after': '120' } }, 'hang'] as const) {
      proxy.interfere(() => trouble);
      const started = performance.now();
      expect(await codeOf(write(store))).toBe('timeout');
      expect(performance.now() - started).toBeLessThan(8000);
    }
  });

  it('is told as lacking a table, never as holding no rows, by everything that is asked of it', async () => {
    const { TableServiceClient } = await import('@azure/data-tables');
    const { QueueClient } = await import('@azure/storage-queue');
    const connectionString = inject('azurite');
    const tables = TableServiceClient.fromConnectionString(connectionString, {
      allowInsecureConnection: true,
    });
    for (const name of ['ledger', 'due', 'codes', 'people']) await tables.deleteTable(`${prefix}${name}`);
    await new QueueClient(connectionString, `${prefix}outbox`).delete();
    expect(await all()).toEqual(everywhere('table-missing'));
  });

  it('may have done what it did not answer: the same change made again finds out', async () => {
    let lost = 0;
    proxy.interfere(({ path }) =>
      path.startsWith('/$batch') && (lost += 1) === 1 ? 'lose-answer' : undefined,
    );
    // The SDK repeats the request and meets its own row, which is nobody else's change.
    const outcome = await store.ledger.commit([insert('group', 'g-1', 'g-1', sampleGroup)]);
    expect(['committed', 'conflict']).toContain(outcome.kind);
    expect((await store.ledger.read('group', 'g-1', 'g-1'))?.value).toEqual(sampleGroup);
  });

  it('answers as before once it is back', async () => {
    proxy.interfere(() => 'reset');
    expect(await codeOf(write(store))).not.toContain('gave');
    proxy.heal();
    expect(await write(store)).toMatchObject({ kind: 'committed' });
    expect((await store.ledger.list('unit', 'g-1')).map(({ id }) => id)).toEqual(['u-1']);
  });
});
