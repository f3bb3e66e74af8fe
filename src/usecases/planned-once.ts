import type { Change } from '../domain/model/row.js';
import type { Deps } from './deps.js';

/**
 * The changes without timers that stand already: a cause that comes about once more, such as a unit that is concerned
 * again, is the same row. Asked when a transaction has met other rows, since a decision does not see timers.
 */
export async function plannedOnce(
  { ledger }: Pick<Deps, 'ledger'>,
  changes: readonly Change[],
): Promise<readonly Change[]> {
  const stands = await Promise.all(
    changes.map(
      async ({ kind, op, partition, id }) =>
        kind === 'timer' && op === 'insert' && (await ledger.read('timer', partition, id)) !== undefined,
    ),
  );
  return changes.filter((_, i) => stands[i] !== true);
}
