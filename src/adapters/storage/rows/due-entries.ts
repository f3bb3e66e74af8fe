import type { Change } from '../../../domain/model/row.js';
import type { DueEntry } from '../../../ports/ledger.js';

const open = new Set(['waiting', 'firing', 'planned', 'retry', 'queued', 'sending']);

/** What a change asks of the due index: an entry before the row is written, or none any more once it is. */
export function dueEntryOf(change: Change): { readonly entry: DueEntry; readonly open: boolean } | undefined {
  if (change.op === 'touch') return undefined;
  const { kind, partition, id } = change;
  const stays = change.op !== 'remove';
  if (kind === 'timer') {
    return {
      entry: { at: change.value.at, partition, kind, id },
      open: stays && open.has(change.value.state),
    };
  }
  if (kind === 'out') {
    return {
      entry: { at: change.value.due, partition, kind, id },
      open: stays && open.has(change.value.state),
    };
  }
  return undefined;
}

/** The entry that a row which is about to be removed has in the index, when it is an open one. */
export function standingEntryOf(change: Extract<Change, { op: 'remove' }>): DueEntry | undefined {
  const due = dueEntryOf({ ...change, op: 'replace' } as Change);
  return due?.open === true ? due.entry : undefined;
}
