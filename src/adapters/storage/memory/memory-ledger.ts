import type { Snapshot } from '../../../domain/model/snapshot.js';
import {
  type Change,
  type Etag,
  type Row,
  type RowKind,
  type RowValues,
  rowKey,
} from '../../../domain/model/row.js';
import type { Instant, LocalDate } from '../../../domain/calendar/dates/time.js';
import type { CommitOutcome, DueEntry, DueIndex, Ledger } from '../../../ports/ledger.js';
import { checkChanges } from '../rows/check-changes.js';
import type { Stored } from '../rows/columns.js';
import { dueEntryOf } from '../rows/due-entries.js';
import { isLiveCase, isLiveMeeting } from '../rows/live-rows.js';
import { currentSchema, decodeRow, encodeRow, schemaVersion } from '../rows/schema.js';
import { storable } from '../rows/storage-door.js';
import { SortedMap } from './sorted-map.js';

interface Kept {
  readonly kind: RowKind;
  readonly partition: string;
  readonly id: string;
  readonly etag: Etag;
  /** Undefined for a fence. */
  readonly stored: Stored | undefined;
}

interface Read {
  /** That of the schema it was read by. */
  readonly version: number;
  readonly value: RowValues[RowKind];
}

/** Rows as they were read: one that nobody has written since is read from its columns once in each release. */
const decoded = new WeakMap<Stored, Read>();

/** Ledger and due index in maps, with the same rules as the tables. */
export class MemoryLedger implements Ledger, DueIndex {
  private readonly rows = new SortedMap<Kept>();
  private readonly entries = new SortedMap<DueEntry>();
  private version = 0;

  constructor(private readonly schema = currentSchema) {}

  async snapshot(groupId: string, since?: LocalDate): Promise<Snapshot | undefined> {
    const group = await this.read('group', groupId, groupId);
    if (group === undefined) return undefined;
    return {
      group,
      units: this.all('unit', groupId),
      members: this.all('member', groupId),
      meetings: this.all('meeting', groupId, '', (row) => since === undefined || isLiveMeeting(row, since)),
      lives: this.all('life', groupId),
      reports: this.all('life-report', groupId),
      cases: this.all('case', groupId, '', (row) => since === undefined || isLiveCase(row, since)),
    };
  }

  async read<K extends RowKind>(kind: K, partition: string, id: string): Promise<Row<K> | undefined> {
    const kept = this.rows.get(keyOf(kind, partition, id));
    return kept === undefined ? undefined : this.rowOf<K>(kept);
  }

  async list<K extends RowKind>(kind: K, partition: string, idPrefix = ''): Promise<readonly Row<K>[]> {
    return this.all(kind, partition, idPrefix);
  }

  async commit(changes: readonly Change[]): Promise<CommitOutcome> {
    checkChanges(changes);
    for (const change of changes) {
      const due = dueEntryOf(change);
      if (due?.open === true) this.write(due.entry);
    }
    const stale = changes.filter((change) => {
      const kept = this.rows.get(keyOf(change.kind, change.partition, change.id));
      return change.op === 'insert' ? kept !== undefined : kept?.etag !== change.etag;
    });
    for (const { kind, partition, id } of stale) this.liftFence(keyOf(kind, partition, id));
    if (stale.length > 0) return { kind: 'conflict' };
    for (const change of changes) this.apply(change);
    return { kind: 'committed', etags: this.etagsOf(changes) };
  }

  async due(now: Instant, limit: number): Promise<readonly DueEntry[]> {
    const found: DueEntry[] = [];
    for (const [, entry] of this.entries.from('')) {
      if (entry.at > now || found.length >= limit) break;
      found.push(entry);
    }
    return found;
  }

  async next(now: Instant): Promise<Instant | undefined> {
    const [first] = this.entries.from(`${now} ${last}`);
    return first?.[1].at;
  }

  async put(entry: DueEntry): Promise<void> {
    this.write(entry);
  }

  async remove(entry: DueEntry): Promise<void> {
    const stands = this.entries.get(entryKey(entry));
    if (entry.version === undefined || stands?.version === entry.version)
      this.entries.delete(entryKey(entry));
  }

  async fence({ kind, partition, id }: DueEntry): Promise<boolean> {
    const key = keyOf(kind, partition, id);
    const kept = this.rows.get(key);
    if (kept?.stored !== undefined) this.rows.set(key, { ...kept, etag: this.nextEtag() });
    else this.rows.set(key, { kind, partition, id, etag: this.nextEtag(), stored: undefined });
    return kept?.stored !== undefined;
  }

  private all<K extends RowKind>(
    kind: K,
    partition: string,
    idPrefix = '',
    wanted: (stored: Stored) => boolean = () => true,
  ): readonly Row<K>[] {
    const rows: Row<K>[] = [];
    for (const kept of this.rows.beginningWith(keyOf(kind, partition, idPrefix))) {
      const row = kept.stored !== undefined && wanted(kept.stored) ? this.rowOf<K>(kept) : undefined;
      if (row !== undefined) rows.push(row);
    }
    return rows;
  }

  private rowOf<K extends RowKind>({ kind, partition, id, etag, stored }: Kept): Row<K> | undefined {
    if (stored === undefined) return undefined;
    const version = schemaVersion(this.schema, kind);
    const known = decoded.get(stored);
    const read =
      known?.version === version ? known : { version, value: decodeRow(this.schema, kind, stored) };
    if (read !== known) decoded.set(stored, read);
    return { kind: kind as K, partition, id, etag, value: read.value as RowValues[K] };
  }

  private write(entry: DueEntry): void {
    this.entries.set(entryKey(entry), { ...entry, version: this.nextEtag() });
  }

  private apply(change: Change): void {
    const { kind, partition, id } = change;
    const key = keyOf(kind, partition, id);
    const kept = this.rows.get(key);
    if (change.op === 'remove') {
      this.rows.delete(key);
    } else if (change.op === 'touch') {
      if (kept !== undefined) this.rows.set(key, { ...kept, etag: this.nextEtag() });
    } else {
      const stored = storable(encodeRow(this.schema, kind, change.value));
      this.rows.set(key, { kind, partition, id, etag: this.nextEtag(), stored });
    }
    const due = dueEntryOf(change);
    if (due?.open === false) this.entries.delete(entryKey(due.entry));
  }

  private etagsOf(changes: readonly Change[]): ReadonlyMap<string, Etag> {
    return new Map(
      changes.flatMap(({ kind, partition, id }) => {
        const etag = this.rows.get(keyOf(kind, partition, id))?.etag;
        return etag === undefined ? [] : [[rowKey(kind, id), etag] as const];
      }),
    );
  }

  /** A fence has done its work when it has stopped one writer; the next try begins after it. */
  private liftFence(key: string): void {
    const kept = this.rows.get(key);
    if (kept !== undefined && kept.stored === undefined) this.rows.delete(key);
  }

  private nextEtag(): Etag {
    this.version += 1;
    return String(this.version) as Etag;
  }
}

function keyOf(kind: RowKind, partition: string, id: string): string {
  return `${partition} ${rowKey(kind, id)}`;
}

/** After every key that begins the same. */
const last = '\uffff';

function entryKey({ at, partition, kind, id }: DueEntry): string {
  return `${at} ${partition} ${kind} ${id}`;
}
