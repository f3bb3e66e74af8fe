import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { NoticeRule } from '../../../domain/notices/notice-rule.js';
import { outboxRow, recipientId } from '../../../domain/model/job/outbox-rows.js';
import type { Recipient } from '../../../domain/model/job/timer.js';
import { type Change, insert, type Row, replace, touch } from '../../../domain/model/row.js';
import { chunkSize, type Delivery } from '../context/delivery.js';
import { gatherLine } from './gather-line.js';
import { messageTimer, type MessageTimerRow } from './message-timer.js';
import { relyOn } from '../context/subject-rows.js';
import { callsOf, isCalledUp } from './write-calls.js';

interface Chunk {
  readonly snapshot: Snapshot;
  readonly rule: NoticeRule;
  readonly conflicts: number;
}

/**
 * The next recipients of a firing timer get their rows, in one transaction with the timer's progress.
 * Digest lines live in other partitions: each is written first and is idempotent, then the progress.
 */
export async function writeChunk(
  deps: Delivery,
  row: Row<'timer'>,
  { snapshot, rule, conflicts }: Chunk,
): Promise<'on' | 'fired' | 'conflict'> {
  const timer = row.value;
  const chunk = timer.recipients.slice(timer.done, timer.done + chunkSize);
  const rows: Change[] = [...(await callsOf(deps, messageTimer(row, rule), chunk, snapshot))];
  for (const recipient of chunk.filter((one) => !isCalledUp(one))) {
    if (rule.digest && recipient.to === 'person') {
      if (!(await gatherLine(deps, messageTimer(row, rule), recipient))) return 'conflict';
    } else {
      rows.push(messageFor(deps, messageTimer(row, rule), recipient, conflicts));
    }
  }
  const done = timer.done + chunk.length;
  const state = done >= timer.recipients.length ? 'fired' : 'firing';
  const outcome = await deps.ledger.commit([
    replace(row, { ...timer, done, state }),
    ...rows,
    ...relyOn(snapshot, timer.subject, []).map((relied) => touch(relied)),
  ]);
  if (outcome.kind === 'conflict') return 'conflict';
  return state === 'fired' ? 'fired' : 'on';
}

type NewMessage = Extract<Change, { readonly op: 'insert'; readonly kind: 'out' }>;

/** The message to one recipient, as it is first written. */
export function messageFor(
  deps: Delivery,
  row: MessageTimerRow,
  recipient: Recipient,
  conflicts: number,
): NewMessage {
  // The first key may be fenced after a writer that was killed; the next attempt takes another key.
  const again = conflicts < 2 ? '' : `|again-${conflicts}`;
  const key = `${row.id}|${recipientId(recipient)}${again}`;
  const message = outboxRow(row, recipient, deps.clock.now());
  return insert('out', row.partition, key, message) as NewMessage;
}
