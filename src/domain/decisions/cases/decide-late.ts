import type { CasePointer } from '../../model/case-pointer.js';
import type { PersonKey } from '../../model/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import { registrationEnd } from '../../routine/meeting-moments.js';
import { activeMember } from '../../model/members.js';
import { mayAdmitLate } from '../../routine/rights.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import type { Routine } from '../../routine/routine-schema.js';
import type { Change, Row } from '../../model/row.js';
import type { Instant } from '../../calendar/time.js';
import { type CaseChanged, type CaseDecision, concernedTold, refuse } from './case-changed.js';
import { caseNotice } from './case-news.js';
import { comingMeetings, nextOpen } from './open-meetings.js';

/** The coordinator's answer to a late case: let in, or registered to the next meeting that is open. */
export function decideLate(
  snapshot: Snapshot,
  routines: RoutineBook,
  person: PersonKey,
  code: string,
  letIn: boolean,
  now: Instant,
): CaseDecision<CaseChanged | { readonly kind: 'already'; readonly letIn: boolean }> {
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === code);
  if (member === undefined || row === undefined) return refuse('notFound');
  const { value: before } = row;
  const routine = routines.get(before.routine);
  if (!mayAdmitLate(routine, member)) return refuse('notAllowed');
  if (before.state !== 'waiting-late') {
    return { changes: [], result: { kind: 'already', letIn: wasLetIn(snapshot, routine, before) } };
  }
  const { changes, result } = answerLate(snapshot, routines, row, letIn, now);
  const { pointer } = result;
  const accepted = letIn && pointer.meetingId === before.meetingId ? 'yes' : 'no';
  const told = caseNotice(snapshot.group.value.id, 'late-case-decided', pointer, now, { accepted });
  return { changes: [...changes, told], result };
}

/** A registered case that came after the last day of the meeting it stands at. */
function wasLetIn(snapshot: Snapshot, routine: Routine, pointer: CasePointer): boolean {
  const meeting = snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  if (meeting === undefined || pointer.state === 'withdrawn') return false;
  return registrationEnd(routine, meeting, snapshot.group.value).at <= pointer.createdAt;
}

/** The meeting began without an answer: the case goes on to the next that is open, or is withdrawn when there is none. */
export function moveUnanswered(
  snapshot: Snapshot,
  routines: RoutineBook,
  row: Row<'case'>,
  now: Instant,
): readonly Change[] {
  return answerLate(snapshot, routines, row, false, now).changes;
}

/** What an answer to a late case leads to. */
function answerLate(
  snapshot: Snapshot,
  routines: RoutineBook,
  row: Row<'case'>,
  letIn: boolean,
  now: Instant,
): CaseDecision<{ readonly kind: 'changed'; readonly pointer: CasePointer }> {
  const { value: before } = row;
  const coming = comingMeetings(snapshot, routines.get(before.routine), now);
  const still = coming.some(({ meeting }) => meeting.id === before.meetingId);
  const next = nextOpen(coming)?.meeting.id;
  const meetingId = letIn && still ? before.meetingId : next;
  const after: CasePointer = {
    ...before,
    meetingId: meetingId ?? before.meetingId,
    state: meetingId === undefined ? 'withdrawn' : 'registered',
    revision: before.revision + 1,
    changedAt: now,
  };
  return concernedTold(snapshot, routines, row, after, now);
}
