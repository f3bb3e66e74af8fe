import { unchanged } from '../../../model/decision.js';
import { type CasePointer, isWaitingLate, isWithdrawn } from '../../../model/case/case-pointer.js';
import { activeMember } from '../../../model/members.js';
import type { Row } from '../../../model/row.js';
import type { Snapshot } from '../../../model/snapshot.js';
import { caseLifeOf } from '../../../routine/definition/case-life.js';
import { registrationEnd } from '../../../routine/meetings/meeting-moments.js';
import { mayAdmitLate } from '../../../routine/rights.js';
import { routineOf } from '../../../routine/definition/routine-of.js';
import type { Routine } from '../../../routine/definition/routine-schema.js';
import type { PersonScene, Scene, SceneNow } from '../../../routine/scene.js';
import { type CaseChanged, type CaseDecision, refuse } from '../case-changed.js';
import { type CaseFollowed, followCase } from '../../case-events/follow-case.js';
import { comingMeetings, nextOpen, timelinessOf } from '../open-meetings.js';

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
  if (!isWaitingLate(before)) {
    return unchanged({ kind: 'already', letIn: wasLetIn(snapshot, routine, before, asked) });
  }
  // A yes calls those whom the question named, and no others.
  const { units: named = before.units } = asked;
  if (letIn && !before.units.every((unit) => named.includes(unit))) return refuse('changed-since');
  const { pointer, ...followed } = answerLate(scene, row, letIn);
  return { ...followed, result: { kind: 'changed', pointer } };
}

/** A case that is taken up at the meeting of the question; on a card that does not say which, one that came after its last day. */
function wasLetIn(
  snapshot: Snapshot,
  routine: Routine,
  pointer: CasePointer,
  asked: CaseAskedAbout,
): boolean {
  const meeting = snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  if (meeting === undefined || isWithdrawn(pointer)) return false;
  if (asked.meetingId !== undefined) return asked.meetingId === meeting.id;
  return registrationEnd(routine, meeting, snapshot.group.value).at <= pointer.createdAt;
}

/**
 * What the clock decides of a case that nobody has answered about: taken up when the meeting was moved and it comes in time for
 * it; when the meeting has begun it goes on to the next that is open, or is withdrawn when there is none. Undefined when there
 * is nothing to decide yet.
 */
export function settleUnanswered(scene: SceneNow, row: Row<'case'>): CaseFollowed | undefined {
  const { routines } = scene;
  const comes = timelinessOf(scene, routineOf(routines, row.value), row.value);
  if (!isWaitingLate(row.value) || comes === 'late') return undefined;
  return answerLate({ ...scene, by: 'timer' }, row, comes === 'in-time');
}

/** Let on, it is where it would have begun in time. */
function answerLate(scene: Scene, row: Row<'case'>, letIn: boolean): CaseFollowed {
  const { routines, by, now: at } = scene;
  const { value: before } = row;
  const routine = routineOf(routines, before);
  const coming = comingMeetings(scene, routine);
  const still = coming.some(({ meeting }) => meeting.id === before.meetingId);
  const next = nextOpen(coming)?.meeting.id;
  const entered = { what: 'entered', stage: caseLifeOf(routine).start, answers: {}, by, at } as const;
  if (letIn && still) return followCase(scene, row, [entered, { what: 'admitted', by, at }]);
  if (next === undefined) return followCase(scene, row, [{ what: 'turned-away', by, at }]);
  return followCase(scene, row, [entered, { what: 'sent-on', meetingId: next, by, at }]);
}
