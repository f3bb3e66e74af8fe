import { later } from '../../../domain/calendar/dates/later.js';
import { replace, type Row, rowKey } from '../../../domain/model/row.js';
import type { DueEntry } from '../../../ports/ledger.js';
import { type Delivery, leaseSeconds } from '../context/delivery.js';
import { recordAttempt } from './record-attempt.js';

export type Offered = 'offered' | 'settled' | 'postponed' | 'early' | 'missing' | 'uncertain' | 'busy';

/**
 * Puts a hint on the queue and then marks the row: a crash between the two makes a second hint, never a lost message.
 * A sender whose lease has ended leaves the row uncertain.
 */
export async function offerMessage(
  deps: Delivery,
  { partition, id, at }: DueEntry,
  known?: Row<'out'>,
): Promise<Offered> {
  const row = known ?? (await deps.ledger.read('out', partition, id));
  if (row === undefined) return 'missing';
  const now = deps.clock.now();
  switch (row.value.state) {
    case 'sent':
    case 'uncertain':
    case 'failed':
    case 'cancelled':
      return 'settled';
    case 'sending': {
      const expired = row.value.leaseUntil === undefined || row.value.leaseUntil <= deps.clock.unmoved();
      if (expired) {
        await recordAttempt(deps, row, { kind: 'expired' });
        return 'uncertain';
      }
      if (row.value.due > now) return row.value.due === at ? 'early' : 'postponed';
      // The index keeps asking about a row that is being sent; look again when the lease has ended.
      const looked = await deps.ledger.commit([
        replace(row, { ...row.value, due: later(now, leaseSeconds) }),
      ]);
      return looked.kind === 'committed' ? 'postponed' : 'busy';
    }
    case 'planned':
    case 'retry':
    case 'queued': {
      if (row.value.due > now) return row.value.due === at ? 'early' : 'postponed';
      await deps.queue.offer({ partition, id });
      const queued = { ...row.value, state: 'queued' as const, due: later(now, leaseSeconds) };
      const outcome = await deps.ledger.commit([replace(row, queued)]);
      if (outcome.kind === 'conflict') return 'busy';
      const etag = outcome.etags?.get(rowKey('out', id));
      if (etag !== undefined) deps.readings?.keep({ ...row, etag, value: queued });
      return 'offered';
    }
  }
}
