import type { Snapshot } from './snapshot.js';
import { type Change, type Etag, type Row, type RowKind, rowKey } from './row.js';

/**
 * The group as it is once the changes are written, with the versions that storage gave them. Undefined when a version is
 * not known or the group itself is gone: then it is to be read.
 */
export function afterChanges(
  snapshot: Snapshot,
  changes: readonly Change[],
  etags: ReadonlyMap<string, Etag>,
): Snapshot | undefined {
  const { group, ...lists } = snapshot;
  const [own, ...none] = rowsAfter('group', [group], changes, etags) ?? [];
  const units = rowsAfter('unit', lists.units, changes, etags);
  const members = rowsAfter('member', lists.members, changes, etags);
  const meetings = rowsAfter('meeting', lists.meetings, changes, etags);
  const cases = rowsAfter('case', lists.cases, changes, etags);
  const lives = rowsAfter('life', snapshot.lives, changes, etags);
  const reports = rowsAfter('life-report', snapshot.reports, changes, etags);
  if (own === undefined || none.length > 0) return undefined;
  const isWhole =
    units !== undefined && members !== undefined && meetings !== undefined && cases !== undefined;
  if (!isWhole || lives === undefined || reports === undefined) return undefined;
  return { group: own, units, members, meetings, cases, lives, reports };
}

/** The group as a decision's changes will leave it; undefined when they take the group itself away. */
export function snapshotAfter(snapshot: Snapshot, changes: readonly Change[]): Snapshot | undefined {
  const etags = new Map(changes.map(({ kind, id }) => [rowKey(kind, id), notYet]));
  return afterChanges(snapshot, changes, etags);
}

/** The version of what is still to be written. */
const notYet = '' as Etag;

/** The rows of one kind, in the order of their ids. */
function rowsAfter<K extends RowKind>(
  kind: K,
  rows: readonly Row<K>[],
  changes: readonly Change[],
  etags: ReadonlyMap<string, Etag>,
): readonly Row<K>[] | undefined {
  const own = changes.filter((change) => change.kind === kind);
  if (own.length === 0) return rows;
  const after = new Map(rows.map((row) => [row.id, row]));
  for (const change of own) {
    if (change.op === 'remove') {
      after.delete(change.id);
      continue;
    }
    const etag = etags.get(rowKey(kind, change.id));
    const value = change.op === 'touch' ? after.get(change.id)?.value : (change.value as Row<K>['value']);
    // A row that is touched and not in the reading is one of those that a part of the group leaves out.
    if (value === undefined) continue;
    if (etag === undefined) return undefined;
    after.set(change.id, { kind, partition: change.partition, id: change.id, etag, value });
  }
  return [...after.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
