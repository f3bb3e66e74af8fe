import { unchanged } from '../../model/decision.js';
import { isCancelled } from '../../model/group/meeting.js';
import { toLocal } from '../../calendar/dates/zone.js';
import { act } from '../../life/act.js';
import type { CaseEvent } from '../../model/case/case-event.js';
import { type CasePointer, stageIdOf, isRegistered } from '../../model/case/case-pointer.js';
import { activeMember } from '../../model/members.js';
import { changedSince } from '../../model/job/opened.js';
import { eachRowOnce, type Row, touch } from '../../model/row.js';
import { caseLifeOf, type MeetingOutcome, outcomesOf } from '../../routine/definition/case-life.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import { type CaseDecision } from '../cases/case-changed.js';
import { asTakenUp } from '../case-events/evolve-case.js';
import { type CaseFollowed, followCase } from '../case-events/follow-case.js';
import { leadOn } from '../cases/lead-on.js';
import { caseScene, caseSubject } from '../lives/case-scene.js';
import {
  answersTo,
  asksConsent,
  isLedOn,
  isNoted,
  judge,
  notedOf,
  type OutcomeGiven,
  type OutcomeRecorded,
  wasCarriedOn,
} from './outcome-given.js';
import { nextMeetingFor } from './carry-cases.js';
import type { PersonScene } from '../../routine/scene.js';

/** What the meeting came to in one case; an earlier answer may be corrected. Carried over goes to the next meeting. */
export function recordOutcome(
  scene: PersonScene,
  code: string,
  given: OutcomeGiven,
  opened?: string,
): CaseDecision<OutcomeRecorded> {
  const { snapshot, routines, now, by: person } = scene;
  const refuse = (result: OutcomeRecorded) => unchanged(result);
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === code);
  const meeting = snapshot.meetings.find(({ value }) => value.id === row?.value.meetingId);
  if (member === undefined || row === undefined || meeting === undefined) return refuse({ kind: 'notFound' });
  if (!member.coordinator) return refuse({ kind: 'notAllowed' });
  const { value: before } = row;
  const routine = routineOf(routines, before);
  const taken = asTakenUp(before, caseLifeOf(routine));
  if (taken === undefined) return refuse({ kind: 'notFound' });
  const today = toLocal(now).date;
  const outcome = outcomesOf(routine, stageIdOf(taken)).find(({ id }) => id === given.outcome);
  if (isLedOn(before, given)) return refuse({ kind: 'recorded', pointer: before });
  if (outcome?.carriedOver === true && wasCarriedOn(before, given.at, meeting.value, today)) {
    return refuse({ kind: 'recorded', pointer: before });
  }
  if (isCancelled(meeting.value) || today < meeting.value.date) return refuse({ kind: 'too-early' });
  const faults = judge(caseScene(scene, routine), outcome, given, before);
  if (faults !== undefined || outcome === undefined) return refuse(faults ?? { kind: 'notFound' });
  if (isNoted(before, outcome, given)) return refuse({ kind: 'recorded', pointer: before });
  if (changedSince(opened, notedOf(before))) return refuse({ kind: 'changed-since' });
  if (asksConsent(routine, before, outcome, given)) return refuse({ kind: 'consent-asked' });
  const noted = asNoted(scene, before, given);
  return outcome.carriedOver
    ? takenUpAgain(scene, { row, meeting, taken }, noted)
    : ledOn(scene, { row, meeting, taken, outcome }, noted, given);
}

interface TakenUp {
  readonly row: Row<'case'>;
  readonly meeting: Row<'meeting'>;
  /** The case as the meeting took it up. */
  readonly taken: CasePointer;
}

/** What is noted before the case goes anywhere: what was noted wrongly is taken back, and whether consent was shown. */
function asNoted(
  { by, now: at }: PersonScene,
  taken: CasePointer,
  { consentShown }: OutcomeGiven,
): readonly CaseEvent[] {
  const on = consentShown ? (taken.consentShownOn ?? toLocal(at).date) : undefined;
  return [
    ...(isRegistered(taken) ? [] : [{ what: 'outcome-corrected', by, at } as const]),
    { what: 'consent-noted', ...(on === undefined ? {} : { on }), by, at },
  ];
}

/** The outcome leads the case out of its stage. */
function ledOn(
  scene: PersonScene,
  { row, meeting, taken, outcome }: TakenUp & { readonly outcome: MeetingOutcome },
  noted: readonly CaseEvent[],
  given: OutcomeGiven,
): CaseDecision<OutcomeRecorded> {
  const { snapshot, routines, by, now: at } = scene;
  const routine = routineOf(routines, taken);
  const wanted = { kind: 'exit', exit: outcome.id, answers: answersTo(outcome, given) } as const;
  const decision = act(caseScene(scene, routine), caseSubject(snapshot, routine, taken), wanted, by);
  if (decision.kind !== 'decided') return unchanged({ kind: 'notAllowed' });
  const carriedOnBy = outcome.asksWhoCarriesOn ? given.carriedOnBy : [];
  const led = leadOn({ ...scene, row }, [
    ...noted,
    { what: 'outcome-noted', outcome: outcome.id, carriedOnBy, by, at },
    ...decision.events,
  ]);
  return led === undefined ? unchanged({ kind: 'none-left' }) : recorded(led, meeting);
}

/** The case goes to the next meeting, and those concerned are told. */
function takenUpAgain(
  scene: PersonScene,
  { row, meeting, taken }: TakenUp,
  noted: readonly CaseEvent[],
): CaseDecision<OutcomeRecorded> {
  const { by, now: at } = scene;
  const next = nextMeetingFor(scene, taken, meeting.value);
  if (next === undefined) return unchanged({ kind: 'none-left' });
  const carried = { what: 'carried', meetingId: next.value.id, because: 'outcome', by, at } as const;
  return recorded(followCase(scene, row, [...noted, carried]), meeting);
}

/** The meeting that the outcome was noted at is relied upon. */
function recorded(
  { pointer, changes, events }: CaseFollowed,
  meeting: Row<'meeting'>,
): CaseDecision<OutcomeRecorded> {
  const relied = eachRowOnce([...changes, touch(meeting)]);
  return { changes: relied, events, result: { kind: 'recorded', pointer } };
}
