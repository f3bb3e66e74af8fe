import type { LocalDate } from '../../domain/calendar/dates/time.js';
import {
  type Change,
  type Etag,
  type Row,
  type RowKind,
  type RowValues,
  rowKey,
} from '../../domain/model/row.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { CommitOutcome, Ledger } from '../../ports/ledger.js';

/** Told of each transaction that was written, once its rows stand. */
export type Watcher = (changes: readonly Change[]) => void;

/**
 * A ledger that knows its rows as they were last written: who looks on reads them without asking storage, and what is
 * checked is what was written, not what someone meant to write.
 */
export class WatchedLedger implements Ledger {
  private readonly rows = new Map<RowKind, Map<string, Row<RowKind>>>();
  private standing: Snapshot | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly watch: Watcher,
  ) {}

  snapshot(groupId: string, since?: LocalDate): Promise<Snapshot | undefined> {
    return this.ledger.snapshot(groupId, since);
  }

  read<K extends RowKind>(kind: K, partition: string, id: string): Promise<Row<K> | undefined> {
    return this.ledger.read(kind, partition, id);
  }

  list<K extends RowKind>(kind: K, partition: string, idPrefix?: string): Promise<readonly Row<K>[]> {
    return this.ledger.list(kind, partition, idPrefix);
  }

  async commit(changes: readonly Change[]): Promise<CommitOutcome> {
    const outcome = await this.ledger.commit(changes);
    if (outcome.kind === 'committed') this.takeIn(changes, outcome.etags);
    return outcome;
  }

  /** Rows of the kind as they stand, in no order. */
  all<K extends RowKind>(kind: K): Iterable<Row<K>> {
    return (this.rows.get(kind)?.values() ?? []) as Iterable<Row<K>>;
  }

  /** @throws Error before the group has been set up */
  now(): Snapshot {
    this.standing ??= this.readTogether();
    return this.standing;
  }

  private readTogether(): Snapshot {
    const inOrder = <K extends RowKind>(kind: K) =>
      [...this.all(kind)].sort((a, b) => (a.id < b.id ? -1 : 1)) as readonly Row<K>[];
    const [group] = inOrder('group');
    if (group === undefined) throw new Error('the group has not been set up');
    return {
      ...{ group, units: inOrder('unit'), members: inOrder('member') },
      ...{
        meetings: inOrder('meeting'),
        cases: inOrder('case'),
        lives: inOrder('life'),
        reports: inOrder('life-report'),
      },
    };
  }

  private takeIn(changes: readonly Change[], etags: ReadonlyMap<string, Etag> | undefined): void {
    for (const change of changes) {
      const { kind, partition, id } = change;
      const rows = this.rows.get(kind) ?? new Map<string, Row<RowKind>>();
      this.rows.set(kind, rows);
      const key = `${partition} ${id}`;
      const before = rows.get(key);
      const etag = etags?.get(rowKey(kind, id)) ?? ('' as Etag);
      if (change.op === 'remove') rows.delete(key);
      else if (change.op === 'touch') {
        if (before !== undefined) rows.set(key, { ...before, etag });
      } else rows.set(key, { kind, partition, id, etag, value: change.value as RowValues[RowKind] });
      if (kind !== 'timer' && kind !== 'out' && kind !== 'line' && kind !== 'event')
        this.standing = undefined;
    }
    this.watch(changes);
  }
}
