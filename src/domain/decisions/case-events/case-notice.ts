import { later } from '../../calendar/dates/later.js';
import type { CasePointer } from '../../model/case/case-pointer.js';
import type { FactsOf } from '../../model/job/job-facts.js';
import type { NoticeKind } from '../../model/job/notice-kind.js';
import type { Change } from '../../model/row.js';
import type { GroupNow } from '../../routine/scene.js';
import { planNotice, type ToldPlan } from '../../timers/plan-notice.js';

const usefulSeconds = 30 * 24 * 3600;

/** One message about a case, at its present revision. */
export function caseNotice<K extends NoticeKind>(
  scene: GroupNow,
  kind: K,
  pointer: CasePointer,
  facts: FactsOf<K>,
): Change {
  return noticeAt(scene, pointer, { kind, facts, occurrence: pointer.revision });
}

/** One message about a case, of a cause that has no revision of its own. */
export function noticeAt<K extends NoticeKind>(
  { snapshot, now }: GroupNow,
  { code }: CasePointer,
  { kind, facts, occurrence }: Pick<ToldPlan<K>, 'kind' | 'facts' | 'occurrence'>,
): Change {
  return planNotice<K>({
    groupId: snapshot.group.value.id,
    kind,
    subject: { code },
    occurrence,
    at: now,
    usefulUntil: later(now, usefulSeconds),
    facts,
  });
}
