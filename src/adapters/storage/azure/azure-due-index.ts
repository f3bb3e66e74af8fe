import { rowKey } from '../../../domain/model/row.js';
import type { Instant } from '../../../domain/calendar/dates/time.js';
import type { DueEntry } from '../../../ports/ledger.js';
import { type Entity, quoted, type Table } from './table.js';

/** Partitions of one hour, so that a busy morning is not one partition. */
const shards = 4;
const mostInTransaction = 100;

/** What is due by time: partition = UTC hour and shard, row = instant, partition and key. */
export class AzureDueIndex {
  constructor(private readonly table: Table) {}

  /** At or before now, without a lower mark: what an earlier tick left behind is found as well. */
  async due(now: Instant, limit: number): Promise<readonly DueEntry[]> {
    const filter = `PartitionKey le ${quoted(`${hourOf(now)}|~`)} and RowKey lt ${quoted(`${now}|~`)}`;
    return sorted((await this.table.query(filter, limit)).map(entryOf));
  }

  async next(now: Instant): Promise<Instant | undefined> {
    const filter = `PartitionKey ge ${quoted(hourOf(now))} and RowKey gt ${quoted(`${now}|~`)}`;
    // The first found tells the hour; the earliest of that hour may stand in another shard.
    const [first] = await this.table.query(filter, 1);
    if (first === undefined) return undefined;
    const hour = (first.partitionKey ?? '').split('|')[0] ?? '';
    const ofHour = await Promise.all(
      Array.from({ length: shards }, (_, shard) =>
        this.table.query(
          `PartitionKey eq ${quoted(`${hour}|${shard}`)} and RowKey gt ${quoted(`${now}|~`)}`,
          1,
        ),
      ),
    );
    return sorted(ofHour.flat().map(entryOf))[0]?.at;
  }

  async put(entry: DueEntry): Promise<void> {
    await this.table.put(partitionOf(entry), keyOf(entry), propertiesOf(entry));
  }

  async putAll(entries: readonly DueEntry[]): Promise<void> {
    const [only] = entries;
    if (only === undefined) return;
    if (entries.length === 1) return await this.put(only);
    const byPartition = new Map<string, DueEntry[]>();
    for (const entry of entries) {
      const partition = partitionOf(entry);
      byPartition.set(partition, [...(byPartition.get(partition) ?? []), entry]);
    }
    const batches = [...byPartition.values()].flatMap((ofOne) =>
      Array.from({ length: Math.ceil(ofOne.length / mostInTransaction) }, (_, i) =>
        ofOne.slice(i * mostInTransaction, (i + 1) * mostInTransaction),
      ),
    );
    await Promise.all(
      batches.map((batch) =>
        this.table.transaction(
          batch.map((entry) => [
            'upsert',
            { ...propertiesOf(entry), partitionKey: partitionOf(entry), rowKey: keyOf(entry) },
            'Replace',
          ]),
        ),
      ),
    );
  }

  async remove(entry: DueEntry): Promise<void> {
    await this.table.delete(partitionOf(entry), keyOf(entry), entry.version);
  }
}

function hourOf(at: Instant): string {
  return at.slice(0, 13);
}

function partitionOf(entry: DueEntry): string {
  let sum = 0;
  for (const character of `${entry.partition} ${entry.id}`)
    sum = (sum * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `${hourOf(entry.at)}|${sum % shards}`;
}

function keyOf({ at, partition, kind, id }: DueEntry): string {
  return `${at}|${partition}|${rowKey(kind, id)}`;
}

function propertiesOf({ at, partition, kind, id }: DueEntry) {
  return { at, partition, kind, subject: id };
}

function entryOf(entity: Entity): DueEntry {
  return {
    at: String(entity['at']) as Instant,
    partition: String(entity['partition']),
    kind: entity['kind'] === 'out' ? 'out' : 'timer',
    id: String(entity['subject']),
    version: entity.etag,
  };
}

function sorted(entries: readonly DueEntry[]): readonly DueEntry[] {
  return [...entries].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
