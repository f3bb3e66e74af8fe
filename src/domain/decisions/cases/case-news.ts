import { routineOf } from '../../routine/routine-of.js';
import type { CasePointer } from '../../model/case-pointer.js';
import { attendanceChanged } from './attendance-changed.js';
import { later } from '../../calendar/later.js';
import type { FactsOf } from '../../model/job-facts.js';
import type { NoticeKind, OwnCaseNews } from '../../model/notice-kind.js';
import { planAcknowledgement } from '../../timers/plan-acknowledgement.js';
import { planNotice, type ToldPlan } from '../../timers/plan-notice.js';
import { spokespeopleOf } from '../../routine/spokespeople.js';
import type { Change } from '../../model/row.js';
import type { GroupNow, PersonScene, SceneNow } from '../../routine/scene.js';

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

function noticeAt<K extends NoticeKind>(
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

/** What happened to a case, to its registrant and the colleague it was registered for, but not to who did it. */
export function ownNews(scene: PersonScene, pointer: CasePointer, what: OwnCaseNews): readonly Change[] {
  const { now, by } = scene;
  const { owner, registeredFor = owner } = pointer;
  if (owner === by && registeredFor === by) return [];
  // A change that tells nobody else has no revision of its own.
  const occurrence = `${pointer.revision}~${now.replaceAll(':', '')}`;
  return [noticeAt(scene, pointer, { kind: 'own-case', facts: { what, by }, occurrence })];
}

/** What follows when units become concerned by a case: they are told, asked to acknowledge, and called to the meeting. */
export function concernNews(
  scene: SceneNow,
  before: CasePointer | undefined,
  after: CasePointer,
): readonly Change[] {
  const { snapshot, routines } = scene;
  // A case that waits for the coordinator concerns nobody yet; those whom it concerned before may stay away.
  if (after.state === 'waiting-late') return attendanceChanged(scene, { before, after });
  const had = before?.state === 'registered' ? before.units : [];
  const added = after.units.filter((unit) => !had.includes(unit));
  const told = added.length === 0 ? [] : [caseNotice(scene, 'case-registered', after, { units: added })];
  const routine = routineOf(routines, after);
  const silent = added.filter((unit) => spokespeopleOf(snapshot, routine, unit).length === 0);
  const unheard =
    silent.length === 0 ? [] : [caseNotice(scene, 'unit-unrepresented', after, { units: silent })];
  return [
    ...told,
    ...unheard,
    ...added.flatMap((unit) => planAcknowledgement(scene, after, unit)),
    ...attendanceChanged(scene, { before, after }),
  ];
}
