import type { Attempt } from '../../../domain/model/job/after-attempt.js';
import type { Cause } from '../../../domain/timers/job.js';
import { recipientId } from '../../../domain/model/job/outbox-rows.js';
import { timerId } from '../../../domain/timers/plan-notice.js';
import type { Change, Row } from '../../../domain/model/row.js';
import type { Delivery } from '../context/delivery.js';
import { byTimer, ruleAt, worldOf } from '../context/rule-world.js';

/** The changes that follow when an update of a post may have arrived after a later one. */
export async function changesIfOvertaken(
  deps: Delivery,
  row: Row<'out'>,
  { kind }: Attempt,
): Promise<readonly Change[]> {
  const rule = ruleAt(deps, row);
  const mayHaveLeft = kind === 'sent' || kind === 'ambiguous' || kind === 'expired';
  if (rule?.overtakenBy === undefined || !mayHaveLeft) return [];
  const world = await worldOf(deps, row);
  const by = world && rule.overtakenBy(world);
  if (world === undefined || by === undefined) return [];
  // What has arrived by now comes before anything that begins after this.
  if (kind === 'sent' && !(await hasBegun(deps, row, { ...world.cause, occurrence: by }))) return [];
  return byTimer(deps, world, rule.repeatUpdate?.(world) ?? []);
}

const notBegun = ['planned', 'queued', 'retry', 'cancelled'];

async function hasBegun(deps: Delivery, { partition, value }: Row<'out'>, cause: Cause): Promise<boolean> {
  const to = recipientId(value.recipient);
  const rows = await deps.ledger.list('out', partition, `${timerId(cause)}|`);
  return rows.some((row) => recipientId(row.value.recipient) === to && !notBegun.includes(row.value.state));
}
