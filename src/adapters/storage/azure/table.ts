import type { TableClient, TableEntityResult, TransactionAction } from '@azure/data-tables';
import { storable } from '../rows/storage-door.js';
import { attempt, isStatus } from './attempt.js';

export type Entity = TableEntityResult<Record<string, unknown>>;
type Properties = Readonly<Record<string, string | number | boolean>>;

/** What a table key may not hold is written as `!` and its number. */
export function safeKey(text: string): string {
  return text.replace(/[/\\#?!%\u0000-\u001f\u007f-\u009f]/g, (one) => `!${one.charCodeAt(0).toString(16)}.`);
}

/** One table with the few operations the store needs; trouble with storage is told as StorageUnavailable. */
export class Table {
  constructor(private readonly client: TableClient) {}

  async create(): Promise<void> {
    await attempt((abortSignal) => this.client.createTable({ abortSignal }));
  }

  async get(partitionKey: string, rowKey: string): Promise<Entity | undefined> {
    return await attempt(async (abortSignal) => {
      try {
        return await this.client.getEntity<Record<string, unknown>>(partitionKey, rowKey, { abortSignal });
      } catch (error) {
        if (isStatus(error, 404)) return undefined;
        throw error;
      }
    });
  }

  /** Entities in key order, at most `limit`. */
  async query(filter: string, limit = Infinity): Promise<readonly Entity[]> {
    return await attempt(async (abortSignal) => {
      const found: Entity[] = [];
      const pages = this.client.listEntities<Record<string, unknown>>({
        queryOptions: { filter },
        abortSignal,
      });
      for await (const page of pages.byPage({ maxPageSize: Math.min(limit, 1000) })) {
        found.push(...page);
        if (found.length >= limit) break;
      }
      return found.slice(0, limit);
    });
  }

  /** False when something stands at the key. */
  async insert(partitionKey: string, rowKey: string, properties: Properties): Promise<boolean> {
    return (await this.insertNew(partitionKey, rowKey, properties)) !== undefined;
  }

  /** The new entity's etag; undefined when something stands at the key. */
  async insertNew(partitionKey: string, rowKey: string, properties: Properties): Promise<string | undefined> {
    const entity = storable({ ...properties, partitionKey, rowKey });
    return await attempt(async (abortSignal) => {
      try {
        return (await this.client.createEntity(entity, { abortSignal })).etag ?? '';
      } catch (error) {
        if (isStatus(error, 409)) return undefined;
        throw error;
      }
    });
  }

  async put(partitionKey: string, rowKey: string, properties: Properties): Promise<void> {
    const entity = storable({ ...properties, partitionKey, rowKey });
    await attempt((abortSignal) => this.client.upsertEntity(entity, 'Replace', { abortSignal }));
  }

  /** False when the entity has been changed or is gone. */
  async update(partitionKey: string, rowKey: string, properties: Properties, etag: string): Promise<boolean> {
    return (await this.change(partitionKey, rowKey, properties, etag, 'Merge')) !== undefined;
  }

  /** The new etag; undefined when the entity has been changed or is gone. */
  async replace(partitionKey: string, rowKey: string, properties: Properties, etag: string) {
    return await this.change(partitionKey, rowKey, properties, etag, 'Replace');
  }

  private async change(
    partitionKey: string,
    rowKey: string,
    properties: Properties,
    etag: string,
    mode: 'Merge' | 'Replace',
  ): Promise<string | undefined> {
    const entity = storable({ ...properties, partitionKey, rowKey });
    return await attempt(async (abortSignal) => {
      try {
        return (await this.client.updateEntity(entity, mode, { etag, abortSignal })).etag ?? '';
      } catch (error) {
        if (isStatus(error, 404, 412)) return undefined;
        throw error;
      }
    });
  }

  /** Gone afterwards, whether it was there or not; with an etag only when unchanged. */
  async delete(partitionKey: string, rowKey: string, etag = '*'): Promise<void> {
    await attempt(async (abortSignal) => {
      try {
        await this.client.deleteEntity(partitionKey, rowKey, { etag, abortSignal });
      } catch (error) {
        if (!isStatus(error, 404, 412)) throw error;
      }
    });
  }

  /**
   * All or nothing in one partition: the new etags, in the order of the actions. Undefined when a row was changed, gone, or
   * there already.
   */
  async transaction(
    actions: readonly TransactionAction[],
  ): Promise<readonly (string | undefined)[] | undefined> {
    const checked = actions.map((action) => storable(action) as TransactionAction);
    return await attempt(async (abortSignal) => {
      try {
        const { subResponses } = await this.client.submitTransaction(checked, { abortSignal });
        return checked.map((_action, i) => subResponses[i]?.etag);
      } catch (error) {
        if (isStatus(error, 404, 409, 412)) return undefined;
        throw error;
      }
    });
  }
}

/** The filter of a partition, or of those row keys in it that begin with a prefix. */
export function inPartition(partition: string, prefix = ''): string {
  const whole = `PartitionKey eq ${quoted(partition)}`;
  if (prefix === '') return whole;
  return `${whole} and RowKey ge ${quoted(prefix)} and RowKey lt ${quoted(after(prefix))}`;
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Rows with a key from the first of the two on, and before the second. */
export function between(partition: string, from: string, before: string): string {
  return `${inPartition(partition)} and RowKey ge ${quoted(from)} and RowKey lt ${quoted(before)}`;
}

/** The first key after all that begin with the prefix. */
export function after(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
