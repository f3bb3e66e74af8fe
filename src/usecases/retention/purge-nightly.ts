import { nextNight } from '../../domain/timers/plan-nightly.js';
import { type Row, replace } from '../../domain/model/row.js';
import type { Deps } from '../deps.js';
import { purgeGroup } from './purge-group.js';

/** True for the timer that carries the group's retention decision out. */
export function isNightly({ value }: Row<'timer'>): boolean {
  return value.kind === 'retention' && value.facts['decision'] !== undefined;
}

/** Purges, and sets the timer to the next night; ends it when the group has no such decision any more. */
export async function purgeNightly(
  deps: Deps,
  row: Row<'timer'>,
): Promise<'postponed' | 'settled' | 'conflict'> {
  const group = await deps.ledger.read('group', row.partition, row.partition);
  const stands = group?.value.retention?.at === row.value.facts['decision'];
  if (stands) await purgeGroup(deps, row.partition);
  const next = stands ? { at: nextNight(deps.clock.now()) } : { state: 'void' as const };
  const outcome = await deps.ledger.commit([replace(row, { ...row.value, ...next })]);
  if (outcome.kind === 'conflict') return 'conflict';
  return stands ? 'postponed' : 'settled';
}
