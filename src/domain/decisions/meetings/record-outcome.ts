import { agendaChanged } from '../../timers/agenda-changed.js';
import { toLocal } from '../../calendar/zone.js';
import { type CasePointer, lifeOf, stageIdOf } from '../../model/case-pointer.js';
import { act } from '../../life/act.js';
import { caseScene, caseSubject } from '../lives/case-scene.js';
import { caseTimers } from '../lives/life-timers.js';
import { type CaseStep, leadOn } from '../cases/lead-on.js';
import { caseLifeOf, type MeetingOutcome, outcomesOf } from '../../routine/case-life.js';
import type { PersonKey } from '../../model/person.js';
import { attendanceChanged } from '../cases/attendance-changed.js';
import { caseNotice, concernNews, ownNews } from '../cases/case-news.js';
import { lateUnitsCalled } from '../cases/ask-coordinator.js';
import { calledLater } from '../cases/late-units.js';
import { activeMember } from '../../model/members.js';
import { routineOf } from '../../routine/routine-of.js';
import { changedSince } from '../../model/opened.js';
import { type Change, replace, type Row, touch } from '../../model/row.js';
import {
  answersTo,
  asksConsent,
  asTakenUp,
  isLedOn,
  isNoted,
  judge,
  notedOf,
  type OutcomeGiven,
  type OutcomeRecorded,
  wasCarriedOn,
} from './outcome-given.js';
import { nextMeetingFor } from './carry-cases.js';
import type { PersonScene, SceneNow } from '../../routine/scene.js';

interface Decided<R> {
  readonly changes: readonly Change[];
  readonly result: R;
}

/** What the meeting came to in one case; an earlier answer may be corrected. Carried over goes to the next meeting. */
export function recordOutcome(
  scene: PersonScene,
  code: string,
  given: OutcomeGiven,
  opened?: string,
): Decided<OutcomeRecorded> {
  const { snapshot, routines, now, by: person } = scene;
  const refuse = (result: OutcomeRecorded): Decided<OutcomeRecorded> => ({ changes: [], result });
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
  if (meeting.value.state === 'cancelled' || today < meeting.value.date) return refuse({ kind: 'too-early' });
  const faults = judge(caseScene(scene, routine), outcome, given);
  if (faults !== undefined || outcome === undefined) return refuse(faults ?? { kind: 'notFound' });
  if (isNoted(before, outcome, given)) return refuse({ kind: 'recorded', pointer: before });
  if (changedSince(opened, notedOf(before))) return refuse({ kind: 'changed-since' });
  if (asksConsent(routine, before, outcome, given)) return refuse({ kind: 'consent-asked' });
  const { consentShownOn: _, ...rest } = taken;
  const consent = given.consentShown ? { consentShownOn: before.consentShownOn ?? today } : {};
  const noted = { ...rest, ...consent, revision: before.revision + 1, changedAt: now };
  if (outcome.carriedOver) {
    const again = takenUpAgain(scene, row, meeting, noted);
    if (again.result.kind !== 'recorded') return again;
    const own = ownNews(scene, again.result.pointer, 'carried');
    return { ...again, changes: [...again.changes, ...own] };
  }
  return ledOn({ ...scene, row }, meeting, noted, outcome, given);
}

/** The outcome leads the case out of its stage. */
function ledOn(
  step: CaseStep & { readonly by: PersonKey },
  meeting: Row<'meeting'>,
  noted: CasePointer,
  outcome: MeetingOutcome,
  given: OutcomeGiven,
): Decided<OutcomeRecorded> {
  const { snapshot, routines, by, now } = step;
  const routine = routineOf(routines, noted);
  const scene = caseScene(step, routine);
  const wanted = { kind: 'exit', exit: outcome.id, answers: answersTo(outcome, given) } as const;
  const decision = act(scene, caseSubject(snapshot, routine, noted), wanted, by);
  if (decision.kind !== 'decided') return { changes: [], result: { kind: 'notAllowed' } };
  const { stage, enteredAt, visit, done } = lifeOf(noted);
  const led = leadOn(step, decision.events, {
    ...noted,
    outcome: {
      id: outcome.id,
      carriedOnBy: outcome.asksWhoCarriesOn ? given.carriedOnBy : [],
      at: now,
      before: { stage, enteredAt, visit, done },
    },
  });
  if (led === undefined) return { changes: [], result: { kind: 'none-left' } };
  const own = led.pointer.state === 'decided' ? ownNews(step, led.pointer, 'concluded') : [];
  const relied = led.changes.some(({ kind, id }) => kind === 'meeting' && id === meeting.id)
    ? []
    : [touch(meeting)];
  return { changes: [...led.changes, ...relied, ...own], result: { kind: 'recorded', pointer: led.pointer } };
}

/** The case goes to the next meeting, and those concerned are told. */
function takenUpAgain(
  scene: SceneNow,
  row: Row<'case'>,
  meeting: Row<'meeting'>,
  { outcome: _former, ...open }: CasePointer,
): Decided<OutcomeRecorded> {
  const { routines, now } = scene;
  const { value: before } = row;
  const next = nextMeetingFor(scene, open, meeting.value);
  if (next === undefined) return { changes: [], result: { kind: 'none-left' } };
  const pointer: CasePointer = {
    ...calledLater(open),
    state: 'registered',
    meetingId: next.value.id,
    carriedOver: before.carriedOver + 1,
  };
  const told = caseNotice(scene, 'case-changed', pointer, {
    units: before.units,
  });
  // Units that waited come in time for the next meeting; a corrected outcome tells nobody a second time.
  const called =
    before.lateUnits === undefined
      ? attendanceChanged(scene, { before, after: pointer })
      : concernNews(scene, { ...before, state: 'registered' }, pointer);
  const waited = lateUnitsCalled(scene, before, pointer);
  const timers = caseTimers(scene, routineOf(routines, before), before, pointer);
  const changes = [
    replace(row, pointer),
    touch(meeting),
    ...agendaChanged(next, now),
    told,
    ...called,
    ...waited,
    ...timers,
  ];
  return { changes, result: { kind: 'recorded', pointer } };
}
