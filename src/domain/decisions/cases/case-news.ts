import { routineOf } from '../../routine/routine-of.js';
import type { CasePointer } from '../../model/case-pointer.js';
import type { PersonKey } from '../../model/person.js';
import { attendanceChanged } from './attendance-changed.js';
import { later } from '../../calendar/later.js';
import type { FactsOf } from '../../model/job-facts.js';
import type { NoticeKind, OwnCaseNews } from '../../model/notice-kind.js';
import { planAcknowledgement } from '../../timers/plan-acknowledgement.js';
import { planNotice } from '../../timers/plan-notice.js';
import { spokespeopleOf } from '../../routine/spokespeople.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Change } from '../../model/row.js';
import type { Instant } from '../../calendar/time.js';

const usefulSeconds = 30 * 24 * 3600;

/** One message about a case, at its present revision. */
export function caseNotice<K extends NoticeKind>(
  groupId: string,
  kind: K,
  pointer: CasePointer,
  now: Instant,
  facts: FactsOf<K>,
  occurrence: string | number = pointer.revision,
): Change {
  return planNotice({
    groupId,
    kind,
    subject: { code: pointer.code },
    occurrence,
    at: now,
    usefulUntil: later(now, usefulSeconds),
    facts,
  });
}

/** What happened to a case, to its registrant and the colleague it was registered for, but not to who did it. */
export function ownNews(
  groupId: string,
  pointer: CasePointer,
  what: OwnCaseNews,
  by: PersonKey,
  now: Instant,
): readonly Change[] {
  const { owner, registeredFor = owner } = pointer;
  if (owner === by && registeredFor === by) return [];
  // A change that tells nobody else has no revision of its own.
  const occurrence = `${pointer.revision}~${now.replaceAll(':', '')}`;
  return [caseNotice(groupId, 'own-case', pointer, now, { what, by }, occurrence)];
}

/** What follows when units become concerned by a case: they are told, asked to acknowledge, and called to the meeting. */
export function concernNews(
  snapshot: Snapshot,
  routines: RoutineBook,
  before: CasePointer | undefined,
  after: CasePointer,
  now: Instant,
): readonly Change[] {
  const group = snapshot.group.value;
  // A case that waits for the coordinator concerns nobody yet; those whom it concerned before may stay away.
  if (after.state === 'waiting-late') return attendanceChanged(snapshot, { before, after }, routines, now);
  const had = before?.state === 'registered' ? before.units : [];
  const added = after.units.filter((unit) => !had.includes(unit));
  const told =
    added.length === 0 ? [] : [caseNotice(group.id, 'case-registered', after, now, { units: added })];
  const routine = routineOf(routines, after);
  const silent = added.filter((unit) => spokespeopleOf(snapshot, routine, unit).length === 0);
  const unheard =
    silent.length === 0 ? [] : [caseNotice(group.id, 'unit-unrepresented', after, now, { units: silent })];
  return [
    ...told,
    ...unheard,
    ...added.flatMap((unit) => planAcknowledgement(after, unit, group, routines, now)),
    ...attendanceChanged(snapshot, { before, after }, routines, now),
  ];
}
