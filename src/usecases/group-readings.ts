import { afterChanges } from '../domain/model/after-changes.js';
import type { Change, Etag, Row, RowKind } from '../domain/model/row.js';
import type { Snapshot } from '../domain/model/snapshot.js';
import type { LocalDate } from '../domain/calendar/dates/time.js';
import type { Clock } from '../ports/clock.js';
import type { CommitOutcome, Ledger } from '../ports/ledger.js';

/** A reading is as fresh as the time that a decision and its transaction, or a message and its sending, take anyway. */
export const readingMs = 1000;

const mostKept = 100;

interface Reading {
  readonly groupId: string;
  /** Real milliseconds when it was begun. */
  readonly fromMs: number;
  readonly snapshot: Promise<Snapshot | undefined>;
  /** What it came to, once it has. */
  known?: Snapshot;
}

/**
 * The ledger of one turn or one tick: a group is read once, and whoever asks again within a second gets that reading, with
 * what has been written through this ledger since. What others write meanwhile is met by the versions of the rows: a
 * transaction that fails throws the reading away, and everything is judged again from the rows as they are.
 */
export class GroupReadings implements Ledger {
  private readonly readings = new Map<string, Reading>();

  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  snapshot(groupId: string, since?: LocalDate): Promise<Snapshot | undefined> {
    const key = `${groupId} ${since ?? ''}`;
    const nowMs = Date.parse(this.clock.unmoved());
    const standing = this.readings.get(key);
    const ageMs = nowMs - (standing?.fromMs ?? 0);
    if (standing !== undefined && ageMs >= 0 && ageMs < readingMs) return standing.snapshot;
    const reading: Reading = { groupId, fromMs: nowMs, snapshot: this.ledger.snapshot(groupId, since) };
    this.keep(key, reading);
    return reading.snapshot;
  }

  read<K extends RowKind>(kind: K, partition: string, id: string): Promise<Row<K> | undefined> {
    return this.ledger.read(kind, partition, id);
  }

  list<K extends RowKind>(kind: K, partition: string, idPrefix?: string): Promise<readonly Row<K>[]> {
    return this.ledger.list(kind, partition, idPrefix);
  }

  async commit(changes: readonly Change[]): Promise<CommitOutcome> {
    const partition = changes[0]?.partition ?? '';
    try {
      const outcome = await this.ledger.commit(changes);
      const etags = outcome.kind === 'committed' ? outcome.etags : undefined;
      for (const [key, reading] of this.readings) {
        if (reading.groupId === partition) this.takeIn(key, reading, changes, etags);
      }
      return outcome;
    } catch (error) {
      // Nobody knows whether it was written.
      this.forget(partition);
      throw error;
    }
  }

  private keep(key: string, reading: Reading): void {
    const [oldest] = this.readings.keys();
    if (this.readings.size >= mostKept && oldest !== undefined) this.readings.delete(oldest);
    this.readings.delete(key);
    this.readings.set(key, reading);
    reading.snapshot.then(
      (snapshot) => {
        if (snapshot !== undefined) reading.known = snapshot;
        else this.drop(key, reading);
      },
      // One that failed is no reading: whoever asks next tries again.
      () => this.drop(key, reading),
    );
  }

  /** A reading that was still on its way may have the changes or not, so it is thrown away as well. */
  private takeIn(
    key: string,
    { known, ...reading }: Reading,
    changes: readonly Change[],
    etags: ReadonlyMap<string, Etag> | undefined,
  ): void {
    const after = known && etags && afterChanges(known, changes, etags);
    if (after === undefined) this.readings.delete(key);
    else this.readings.set(key, { ...reading, known: after, snapshot: Promise.resolve(after) });
  }

  private drop(key: string, reading: Reading): void {
    if (this.readings.get(key) === reading) this.readings.delete(key);
  }

  private forget(groupId: string): void {
    for (const [key, reading] of this.readings) if (reading.groupId === groupId) this.readings.delete(key);
  }
}
