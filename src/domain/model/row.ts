import type { Call } from './call.js';
import type { CasePointer } from './case/case-pointer.js';
import type { Group, Member, Unit } from './group/group.js';
import type { GroupLife } from './group/group-life.js';
import type { Meeting } from './group/meeting.js';
import type { CountRow, PurgeRow } from './case/retention.js';
import type { DigestLine, EventRow, OutboxRow, Timer } from './job/timer.js';
import type { Undelivered } from './job/undelivered.js';
import type { Report, ReportText } from './case/report.js';

/** Opaque version of a stored row. */
export type Etag = string & { readonly __etag: true };

/** The kinds of rows in the ledger and the shape of each. */
export interface RowValues {
  readonly group: Group;
  readonly unit: Unit;
  readonly member: Member;
  readonly meeting: Meeting;
  readonly case: CasePointer;
  readonly life: GroupLife;
  /** Read with the group as `life` is; what is written in it is not. */
  readonly 'life-report': Report;
  readonly 'report-text': ReportText;
  readonly timer: Timer;
  readonly out: OutboxRow;
  readonly line: DigestLine;
  readonly undelivered: Undelivered;
  readonly call: Call;
  readonly event: EventRow;
  readonly purge: PurgeRow;
  readonly count: CountRow;
}
export type RowKind = keyof RowValues;

/** A value with the key and version it was read at. `id` is the part of the row key after `kind|`. */
export interface Row<K extends RowKind> {
  readonly kind: K;
  readonly partition: string;
  readonly id: string;
  readonly etag: Etag;
  readonly value: RowValues[K];
}

/** Row kind of a value type. */
type KindOf<T> = {
  [K in RowKind]: RowValues[K] extends T ? (T extends RowValues[K] ? K : never) : never;
}[RowKind];
export type Versioned<T extends RowValues[RowKind]> = Row<KindOf<T>>;

interface ChangeOf<K extends RowKind> {
  readonly kind: K;
  readonly partition: string;
  readonly id: string;
}
export type Change = {
  [K in RowKind]:
    | (ChangeOf<K> & { readonly op: 'insert'; readonly value: RowValues[K] })
    | (ChangeOf<K> & { readonly op: 'replace'; readonly value: RowValues[K]; readonly etag: Etag })
    /** Relied upon but not changed: the transaction fails if it was changed meanwhile. */
    | (ChangeOf<K> & { readonly op: 'touch'; readonly etag: Etag })
    /** Retention takes rows away, and a retry the notes of what did not arrive; the value says which entry of the index goes with it. */
    | (ChangeOf<K> & { readonly op: 'remove'; readonly value: RowValues[K]; readonly etag: Etag });
}[RowKind];

export function insert<K extends RowKind>(
  kind: K,
  partition: string,
  id: string,
  value: RowValues[K],
): Change {
  return { op: 'insert', kind, partition, id, value } as unknown as Change;
}

export function replace<K extends RowKind>(row: Row<K>, value: RowValues[K]): Change {
  const { kind, partition, id, etag } = row;
  return { op: 'replace', kind, partition, id, etag, value } as unknown as Change;
}

export function touch<K extends RowKind>(row: Row<K>): Change {
  const { kind, partition, id, etag } = row;
  return { op: 'touch', kind, partition, id, etag } as unknown as Change;
}

export function remove<K extends RowKind>(row: Row<K>): Change {
  const { kind, partition, id, etag, value } = row;
  return { op: 'remove', kind, partition, id, etag, value } as unknown as Change;
}

/** Each row once: the last change of it that is more than relying on it. */
export function eachRowOnce(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.partition} ${rowKey(change.kind, change.id)}`;
    if (change.op !== 'touch' || !found.has(key)) found.set(key, change);
  }
  return [...found.values()];
}

/** The row key in storage and in the due index. */
export function rowKey(kind: RowKind, id: string): string {
  return kind === 'group' ? 'group' : `${kind}|${id}`;
}
