import type { NoticeRule, RuleWorld } from '../../domain/notices/notice-rule.js';
import type { Row } from '../../domain/model/row.js';
import { type Delivery, liveSnapshot, ruleOf } from './delivery.js';

/** The rule behind a message. A digest lives in the person's partition and changes nothing in groups; a mention has no content. */
export function ruleAt(deps: Delivery, { value: { kind, fallback } }: Row<'out'>): NoticeRule | undefined {
  return kind === 'digest' || fallback ? undefined : ruleOf(deps, kind);
}

/** What its rule decides from, as the rows are now. */
export async function worldOf(deps: Delivery, { value }: Row<'out'>): Promise<RuleWorld | undefined> {
  if (value.kind === 'digest') return undefined;
  const snapshot = await liveSnapshot(deps, value.groupId);
  const cause = { ...value, kind: value.kind };
  return snapshot && { snapshot, routines: deps.routines, cause, now: deps.clock.now() };
}
