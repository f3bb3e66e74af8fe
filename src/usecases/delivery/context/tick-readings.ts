import type { Row } from '../../../domain/model/row.js';
import type { Clock } from '../../../ports/clock.js';
import type { DueEntry, Ledger } from '../../../ports/ledger.js';
import type { SendHint } from '../../../ports/outbox-queue.js';
import { readingMs } from '../../group-readings.js';

/** Messages that a tick may put in the queue as they are written; of more, those that senders have use for are offered. */
const mostQueuedAtOnce = 100;
const mostKept = 1000;
/** So many messages of one cause are read together; fewer, each by itself. */
const fewestTogether = 3;

interface Together {
  readonly fromMs: number;
  readonly rows: Promise<ReadonlyMap<string, Row<'out'>>>;
}

/**
 * What one tick knows of messages, so that storage is read once for all of them. Whatever is
 * written from it is written under the version that was read.
 */
export class TickReadings {
  private readonly written = new Map<string, Row<'out'>>();
  private readonly revisions = new Map<string, Promise<number | undefined>>();
  private readonly together = new Map<string, Together>();
  private left = mostQueuedAtOnce;

  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  /** True when the tick may write so many messages as queued already. */
  mayQueue(n: number): boolean {
    if (n > this.left) return false;
    this.left -= n;
    return true;
  }

  /** A message as it was written a moment ago, for whoever takes its hint; good for one look. */
  keep(row: Row<'out'>): void {
    keepIn(this.written, keyOf(row), row);
  }

  take(hint: SendHint): Row<'out'> | undefined {
    const key = keyOf(hint);
    const row = this.written.get(key);
    this.written.delete(key);
    return row;
  }

  /** The revision that the meeting had when the cause was planned: it never changes, so it is read once. */
  meetingRevision(groupId: string, timerKey: string): Promise<number | undefined> {
    const key = `${groupId} ${timerKey}`;
    const known = this.revisions.get(key);
    if (known !== undefined) return known;
    const reading = this.ledger
      .read('timer', groupId, timerKey)
      .then((timer) => timer?.value.meetingRevision);
    keepIn(this.revisions, key, reading);
    reading.catch(() => this.revisions.delete(key));
    return reading;
  }

  /**
   * The messages that are due by their entries, those of one cause read together. One that is missing there, or is among
   * rows that cannot be read, is left to be read by itself.
   */
  messagesOf(entries: readonly DueEntry[]): (entry: DueEntry) => Promise<Row<'out'> | undefined> {
    const times = new Map<string, number>();
    for (const entry of entries) times.set(familyOf(entry), (times.get(familyOf(entry)) ?? 0) + 1);
    return async (entry) => {
      const family = familyOf(entry);
      if ((times.get(family) ?? 0) < fewestTogether) return undefined;
      const rows = await this.familyRows(family, entry);
      return rows.get(entry.id);
    };
  }

  private familyRows(family: string, entry: DueEntry): Promise<ReadonlyMap<string, Row<'out'>>> {
    const nowMs = Date.parse(this.clock.unmoved());
    const known = this.together.get(family);
    const ageMs = nowMs - (known?.fromMs ?? 0);
    if (known !== undefined && ageMs >= 0 && ageMs < readingMs) return known.rows;
    const rows = this.ledger.list('out', entry.partition, prefixOf(entry.id)).then(
      (found) => new Map(found.map((row) => [row.id, row])),
      () => new Map<string, Row<'out'>>(),
    );
    keepIn(this.together, family, { fromMs: nowMs, rows });
    return rows;
  }
}

function keepIn<T>(map: Map<string, T>, key: string, value: T): void {
  const [oldest] = map.keys();
  if (map.size >= mostKept && oldest !== undefined) map.delete(oldest);
  map.set(key, value);
}

function keyOf({ partition, id }: SendHint): string {
  return `${partition} ${id}`;
}

/** The key of a message is its cause's, and then the recipient. */
function prefixOf(id: string): string {
  return id.slice(0, Math.max(id.lastIndexOf('|p~'), id.lastIndexOf('|c~')) + 1);
}

function familyOf({ partition, id }: DueEntry): string {
  const prefix = prefixOf(id);
  return `${partition} ${prefix === '' ? id : prefix}`;
}
