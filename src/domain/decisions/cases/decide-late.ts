import type { CasePointer } from '../../model/case-pointer.js';
import type { Snapshot } from '../../model/snapshot.js';
import { registrationEnd } from '../../routine/meeting-moments.js';
import { activeMember } from '../../model/members.js';
import { caseLifeOf } from '../../routine/case-life.js';
import { letOn } from '../lives/evolve-case.js';
import { mayAdmitLate } from '../../routine/rights.js';
import { routineOf } from '../../routine/routine-of.js';
import type { Routine } from '../../routine/routine-schema.js';
import type { Change, Row } from '../../model/row.js';
import { type CaseChanged, type CaseDecision, concernedTold, refuse } from './case-changed.js';
import { caseNotice } from './case-news.js';
import { comingMeetings, nextOpen, timelinessOf } from './open-meetings.js';
import type { PersonScene, Scene, SceneNow } from '../../routine/scene.js';

/** What the question named; nothing on a card of an earlier release. */
export interface CaseAskedAbout {
  readonly meetingId?: string;
  readonly units?: readonly string[];
}

/** The coordinator's answer to a late case: let in, or registered to the next meeting that is open. */
export function decideLate(
  scene: PersonScene,
  code: string,
  letIn: boolean,
  asked: CaseAskedAbout = {},
): CaseDecision<CaseChanged | { readonly kind: 'already'; readonly letIn: boolean }> {
  const { snapshot, routines, by: person } = scene;
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === code);
  if (member === undefined || row === undefined) return refuse('notFound');
  const { value: before } = row;
  const routine = routineOf(routines, before);
  if (!mayAdmitLate(routine, member)) return refuse('notAllowed');
  if (before.state !== 'waiting-late') {
    return { changes: [], result: { kind: 'already', letIn: wasLetIn(snapshot, routine, before, asked) } };
  }
  // A yes calls those whom the question named, and no others.
  const { units: named = before.units } = asked;
  if (letIn && !before.units.every((unit) => named.includes(unit))) return refuse('changed-since');
  const { changes, result } = answerLate(scene, row, letIn);
  const { pointer } = result;
  const accepted = letIn && pointer.meetingId === before.meetingId;
  const told = caseNotice(scene, 'late-case-decided', pointer, { accepted });
  return { changes: [...changes, told], result };
}

/** A case that is taken up at the meeting of the question; on a card that does not say which, one that came after its last day. */
function wasLetIn(
  snapshot: Snapshot,
  routine: Routine,
  pointer: CasePointer,
  asked: CaseAskedAbout,
): boolean {
  const meeting = snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  if (meeting === undefined || pointer.state === 'withdrawn') return false;
  if (asked.meetingId !== undefined) return asked.meetingId === meeting.id;
  return registrationEnd(routine, meeting, snapshot.group.value).at <= pointer.createdAt;
}

/**
 * What the clock decides of a case that nobody has answered about: taken up when the meeting was moved and it comes in time for
 * it; when the meeting has begun it goes on to the next that is open, or is withdrawn when there is none. Undefined when there
 * is nothing to decide yet.
 */
export function settleUnanswered(scene: SceneNow, row: Row<'case'>): readonly Change[] | undefined {
  const { routines } = scene;
  const comes = timelinessOf(scene, routineOf(routines, row.value), row.value);
  if (row.value.state !== 'waiting-late' || comes === 'late') return undefined;
  return answerLate({ ...scene, by: 'timer' }, row, comes === 'in-time').changes;
}

/** What an answer to a late case leads to. */
function answerLate(
  scene: Scene,
  row: Row<'case'>,
  letIn: boolean,
): CaseDecision<{ readonly kind: 'changed'; readonly pointer: CasePointer }> {
  const { routines, now } = scene;
  const { value: before } = row;
  const coming = comingMeetings(scene, routineOf(routines, before));
  const still = coming.some(({ meeting }) => meeting.id === before.meetingId);
  const next = nextOpen(coming)?.meeting.id;
  const meetingId = letIn && still ? before.meetingId : next;
  const life = caseLifeOf(routineOf(routines, before));
  const after: CasePointer = {
    ...(meetingId === undefined ? { ...before, state: 'withdrawn' } : letOn(scene, life, before)),
    meetingId: meetingId ?? before.meetingId,
    revision: before.revision + 1,
    changedAt: now,
  };
  return concernedTold(scene, row, after);
}
