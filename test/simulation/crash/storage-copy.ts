import { TableClient, TableServiceClient, type TransactionAction } from '@azure/data-tables';
import { QueueServiceClient } from '@azure/storage-queue';

type Entity = Record<string, unknown> & { readonly partitionKey: string; readonly rowKey: string };
/** Every entity of every table. */
export type Copy = Readonly<Record<string, readonly Entity[]>>;

const tables = ['ledger', 'due', 'codes', 'people', 'rate'] as const;
const insecure = { allowInsecureConnection: true };

/** Reads, copies and clears the storage of one prefix, beside the product. */
export class StorageCopies {
  constructor(private readonly connectionString: string) {}

  async read(prefix: string): Promise<Copy> {
    const copies = await Promise.all(
      tables.map(async (name) => {
        const found: Entity[] = [];
        for await (const entity of this.table(`${prefix}${name}`).listEntities()) {
          const { etag: _etag, timestamp: _timestamp, ...rest } = entity;
          found.push(rest as Entity);
        }
        return [name, found] as const;
      }),
    );
    return Object.fromEntries(copies);
  }

  async rows(prefix: string): Promise<readonly Entity[]> {
    const found: Entity[] = [];
    for await (const entity of this.table(`${prefix}ledger`).listEntities()) found.push(entity as Entity);
    return found;
  }

  /** The copy under a new prefix, with one text in it changed for another. */
  async write(prefix: string, copy: Copy, from: string, to: string): Promise<void> {
    const changed = JSON.parse(JSON.stringify(copy).replaceAll(from, to)) as Copy;
    await Promise.all(
      tables.map(async (name) => {
        const table = this.table(`${prefix}${name}`);
        await table.createTable();
        for (const batch of batches(changed[name] ?? [])) await table.submitTransaction([...batch]);
      }),
    );
  }

  async remove(prefix: string): Promise<void> {
    const service = TableServiceClient.fromConnectionString(this.connectionString, insecure);
    const queues = QueueServiceClient.fromConnectionString(this.connectionString);
    await Promise.allSettled([
      ...tables.map((name) => service.deleteTable(`${prefix}${name}`)),
      queues.deleteQueue(`${prefix}outbox`),
    ]);
  }

  private table(name: string): TableClient {
    return TableClient.fromConnectionString(this.connectionString, name, insecure);
  }
}

function* batches(entities: readonly Entity[]): Generator<readonly TransactionAction[]> {
  for (const partition of new Set(entities.map(({ partitionKey }) => partitionKey))) {
    const own = entities.filter(({ partitionKey }) => partitionKey === partition);
    for (let at = 0; at < own.length; at += 100) {
      yield own.slice(at, at + 100).map((entity): TransactionAction => ['create', entity]);
    }
  }
}
