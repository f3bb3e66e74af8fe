import { type Change, rowKey } from '../../../domain/model/row.js';

/** What one transaction of Azure Table Storage holds. */
const mostChanges = 100;

/** @throws Error when the changes are no transaction: a mistake in a decision, never in what a user did */
export function checkChanges(changes: readonly Change[]): void {
  const keys = new Set(changes.map(({ kind, id }) => rowKey(kind, id)));
  const partitions = new Set(changes.map(({ partition }) => partition));
  if (changes.length === 0) throw new Error('a transaction without changes');
  if (changes.length > mostChanges) throw new Error(`a transaction of ${changes.length} changes`);
  if (partitions.size > 1) throw new Error('a transaction over several partitions');
  if (keys.size < changes.length) throw new Error('a row stands twice in one transaction');
}
