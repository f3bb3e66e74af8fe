import type { NoticeRule, RuleWorld } from '../../../domain/notices/notice-rule.js';
import { causeOf } from '../../../domain/timers/job.js';
import type { NoticeKind } from '../../../domain/model/job/notice-kind.js';
import { withConsequences } from '../../../domain/decisions/consequences.js';
import type { Change, Row } from '../../../domain/model/row.js';
import { type Delivery, liveSnapshot, ruleOf } from './delivery.js';

/** The rule behind a message. A digest lives in the person's partition and changes nothing in groups; a mention has no content. */
export function ruleAt(deps: Delivery, { value: { kind, fallback } }: Row<'out'>): NoticeRule | undefined {
  return kind === 'digest' || fallback ? undefined : ruleOf(deps, kind);
}

/** What its rule decides from, as the rows are now. */
export async function worldOf(
  deps: Delivery,
  { value }: Row<'out'>,
): Promise<RuleWorld<NoticeKind> | undefined> {
  if (value.kind === 'digest') return undefined;
  const snapshot = await liveSnapshot(deps, value.groupId);
  const cause = causeOf(value.kind, value);
  return snapshot && { snapshot, routines: deps.routines, cause, now: deps.clock.now() };
}

/** What a sending changes in the group, through the same door as what people decide. */
export function byTimer(deps: Delivery, world: RuleWorld, changes: readonly Change[]): readonly Change[] {
  if (changes.length === 0) return [];
  return withConsequences({ ...world, by: 'timer' }, changes, deps.ids.next('e'));
}
