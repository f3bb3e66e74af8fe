import type { CasePointer } from '../case/case-pointer.js';
import { attendanceChanged } from '../reminder/attendance-changed.js';
import { later } from '../reminder/later.js';
import type { NoticeKind } from '../reminder/notice-kind.js';
import { planAcknowledgement } from '../reminder/plan-acknowledgement.js';
import { planNotice } from '../reminder/plan-notice.js';
import type { CauseFacts } from '../reminder/timer.js';
import type { RoutineBook } from '../routine/routine-book.js';
import type { Snapshot } from '../group/snapshot.js';
import type { Change } from '../storage/row.js';
import type { Instant } from '../time.js';

const usefulSeconds = 30 * 24 * 3600;

/** One message about a case, at its present revision. */
export function caseNotice(
  groupId: string,
  kind: NoticeKind,
  pointer: CasePointer,
  now: Instant,
  facts: CauseFacts = {},
): Change {
  return planNotice({
    groupId,
    kind,
    subject: { code: pointer.code },
    occurrence: pointer.revision,
    at: now,
    usefulUntil: later(now, usefulSeconds),
    facts,
  });
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
  // A case that waits for the coordinator concerns nobody yet.
  if (after.state === 'waiting-late') return [];
  const had = before?.state === 'registered' ? before.units : [];
  const added = after.units.filter((unit) => !had.includes(unit));
  const told =
    added.length === 0
      ? []
      : [caseNotice(group.id, 'case-registered', after, now, { units: added.join(',') })];
  return [
    ...told,
    ...added.flatMap((unit) => planAcknowledgement(after, unit, group, routines, now)),
    ...attendanceChanged(snapshot, { before, after }, routines, now),
  ];
}
