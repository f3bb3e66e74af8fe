import { dueEntryOf } from '../../src/adapters/storage/rows/due-entries.js';
import type { Store } from '../../src/wiring/compose.js';
import type { Change } from '../../src/domain/model/row.js';
import type { Ledger } from '../../src/ports/ledger.js';

export interface Pause {
  /** Ends when the writer stands before its transaction. */
  readonly reached: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

/**
 * The same store, where the first transaction that is meant is held just before it is written. Its index entries stand
 * already, as they do for a writer that is slow between the two.
 */
export function pausedStore(store: Store, meant: (changes: readonly Change[]) => boolean) {
  let reach: () => void = () => undefined;
  let release: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const released = new Promise<void>((resolve) => (release = resolve));
  let held = false;
  const { ledger } = store;
  const paused: Ledger = {
    snapshot: ledger.snapshot.bind(ledger),
    read: ledger.read.bind(ledger),
    list: ledger.list.bind(ledger),
    async commit(changes) {
      if (!held && meant(changes)) {
        held = true;
        for (const change of changes) {
          const due = dueEntryOf(change);
          if (due?.open === true) await store.due.put(due.entry);
        }
        reach();
        await released;
      }
      return await ledger.commit(changes);
    },
  };
  const pause: Pause = { reached, release: () => release() };
  return { store: { ...store, ledger: paused }, pause };
}
