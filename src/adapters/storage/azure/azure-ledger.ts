import type { TransactionAction } from '@azure/data-tables';
import type { Snapshot } from '../../../domain/model/snapshot.js';
import { type Change, type Etag, type Row, type RowKind, rowKey } from '../../../domain/model/row.js';
import type { LocalDate } from '../../../domain/calendar/dates/time.js';
import type { CommitOutcome, DueEntry, Ledger } from '../../../ports/ledger.js';
import { checkChanges } from '../rows/check-changes.js';
import { dueEntryOf, standingEntryOf } from '../rows/due-entries.js';
import { liveCases, liveMeetings } from '../rows/live-rows.js';
import { rowColumns } from '../rows/row-columns.js';
import { currentSchema, decodeRow, encodeRow } from '../rows/schema.js';
import type { AzureDueIndex } from './azure-due-index.js';
import { after, between, type Entity, inPartition, type Table } from './table.js';

const kinds = Object.keys(rowColumns) as readonly RowKind[];

/** The ledger as one table: a partition for each group and each person. */
export class AzureLedger implements Ledger {
  constructor(
    private readonly table: Table,
    private readonly due: AzureDueIndex,
    private readonly schema = currentSchema,
  ) {}

  async snapshot(groupId: string, since?: LocalDate): Promise<Snapshot | undefined> {
    // Four short ranges rather than the partition: its timers and messages are many times as many.
    const [group, cases, people, units] = await Promise.all([
      this.read('group', groupId, groupId),
      this.range(groupId, 'case|', since === undefined ? undefined : liveCases(since)),
      this.found(between(groupId, 'life-report|', after('member|')), since && liveMeetings(since)),
      this.range(groupId, 'unit|'),
    ]);
    if (group === undefined) return undefined;
    return {
      group,
      units: this.of('unit', units),
      members: this.of('member', people),
      meetings: this.of('meeting', people),
      cases: this.of('case', cases),
      lives: this.of('life', people),
      reports: this.of('life-report', people),
    };
  }

  async groups(): Promise<readonly string[]> {
    const found = await this.table.query(`RowKey eq 'group'`);
    return found.filter((entity) => entity['gone'] !== true).map(({ partitionKey = '' }) => partitionKey);
  }

  async read<K extends RowKind>(kind: K, partition: string, id: string): Promise<Row<K> | undefined> {
    const entity = await this.table.get(partition, rowKey(kind, id));
    if (entity === undefined) return undefined;
    await this.bury([entity]);
    return this.rowOf(kind, partition, entity, id);
  }

  async list<K extends RowKind>(kind: K, partition: string, idPrefix = ''): Promise<readonly Row<K>[]> {
    return this.of(kind, await this.range(partition, `${kind}|${idPrefix}`));
  }

  /** Index first: an entry without its row is harmless, a row without its entry would be forgotten. */
  async commit(changes: readonly Change[]): Promise<CommitOutcome> {
    checkChanges(changes);
    const dues = changes.flatMap((change) => dueEntryOf(change) ?? []);
    await this.due.putAll(dues.filter(({ open }) => open).map(({ entry }) => entry));
    // What is purged leaves the index first: an entry left behind would keep the key, and with it the case's code.
    const going = changes.flatMap((change) =>
      change.op === 'remove' ? (standingEntryOf(change) ?? []) : [],
    );
    await Promise.all(going.map((entry) => this.due.remove(entry)));
    const written = await this.table.transaction(changes.map((change) => this.actionOf(change)));
    if (written === undefined) {
      await this.due.putAll(going);
      await this.liftFences(changes);
      return { kind: 'conflict' };
    }
    const settled = dues.filter(({ open }) => !open).map(({ entry }) => entry);
    // Left behind by a crash here, an entry is found settled and removed when it comes due.
    await Promise.all(settled.map((entry) => this.due.remove(entry)));
    const removed = changes.filter(({ op }) => op === 'remove');
    await Promise.all(removed.map(({ kind, partition, id }) => this.read(kind, partition, id)));
    return { kind: 'committed', etags: etagsOf(changes, written) };
  }

  /**
   * Makes sure that no writer which had not yet committed can still commit: a void row where none stands, else a new
   * version of the row. True when the row exists.
   */
  async fence({ kind, partition, id }: DueEntry): Promise<boolean> {
    const key = rowKey(kind, id);
    for (;;) {
      if (await this.table.insert(partition, key, { fenced: true })) return false;
      const entity = await this.table.get(partition, key);
      if (entity === undefined) continue;
      if (entity['fenced'] === true) return false;
      if (await this.table.update(partition, key, {}, entity.etag)) return true;
    }
  }

  /** A fence has done its work when it has stopped one writer; the next try begins after it. */
  private async liftFences(changes: readonly Change[]): Promise<void> {
    const fenceable = changes.filter(
      ({ op, kind }) => op === 'insert' && (kind === 'timer' || kind === 'out'),
    );
    for (const { kind, partition, id } of fenceable) {
      const entity = await this.table.get(partition, rowKey(kind, id));
      if (entity?.['fenced'] === true) await this.table.delete(partition, rowKey(kind, id), entity.etag);
    }
  }

  private async range(partition: string, prefix: string, only?: string): Promise<readonly Entity[]> {
    return await this.found(inPartition(partition, prefix), only);
  }

  private async found(keys: string, only?: string): Promise<readonly Entity[]> {
    const entities = await this.table.query(only === undefined ? keys : `${keys} and ${only}`);
    await this.bury(entities);
    return entities;
  }

  /** Rows marked as gone are taken away by whoever meets them first, should their remover have been stopped. */
  private async bury(entities: readonly Entity[]): Promise<void> {
    const gone = entities.filter((entity) => entity['gone'] === true);
    await Promise.all(
      gone.map(({ partitionKey = '', rowKey: key = '', etag }) => this.table.delete(partitionKey, key, etag)),
    );
  }

  private of<K extends RowKind>(kind: K, entities: readonly Entity[]): readonly Row<K>[] {
    return entities.flatMap((entity) => {
      const key = entity.rowKey ?? '';
      if (!key.startsWith(`${kind}|`)) return [];
      return this.rowOf(kind, entity.partitionKey ?? '', entity, key.slice(kind.length + 1)) ?? [];
    });
  }

  private rowOf<K extends RowKind>(
    kind: K,
    partition: string,
    entity: Entity,
    id: string,
  ): Row<K> | undefined {
    if (entity['fenced'] === true || entity['gone'] === true) return undefined;
    const value = decodeRow(this.schema, kind, entity);
    return { kind, partition, id, etag: entity.etag as Etag, value };
  }

  private actionOf(change: Change): TransactionAction {
    const key = { partitionKey: change.partition, rowKey: rowKey(change.kind, change.id) };
    if (!kinds.includes(change.kind)) throw new Error(`no kind of row: ${String(change.kind)}`);
    switch (change.op) {
      case 'insert':
        return ['create', { ...encodeRow(this.schema, change.kind, change.value), ...key }];
      case 'replace':
        return [
          'update',
          { ...encodeRow(this.schema, change.kind, change.value), ...key },
          'Replace',
          { etag: change.etag },
        ];
      case 'touch':
        // A merge of nothing changes nothing but the version.
        return ['update', key, 'Merge', { etag: change.etag }];
      case 'remove':
        // The SDK's transaction deletes without an ETag, so a row is first marked with one.
        return ['update', { ...key, gone: true }, 'Replace', { etag: change.etag }];
    }
  }
}

function etagsOf(
  changes: readonly Change[],
  written: readonly (string | undefined)[],
): ReadonlyMap<string, Etag> {
  return new Map(
    changes.flatMap(({ op, kind, id }, i) => {
      const etag = written[i];
      return op === 'remove' || etag === undefined ? [] : [[rowKey(kind, id), etag as Etag] as const];
    }),
  );
}
