import { agendaChanged } from '../../timers/agenda-changed.js';
import { toLocal } from '../../calendar/zone.js';
import type { CasePointer } from '../../model/case-pointer.js';
import type { PersonKey } from '../../model/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import { attendanceChanged } from '../cases/attendance-changed.js';
import { caseNotice, concernNews, ownNews } from '../cases/case-news.js';
import { lateUnitsCalled } from '../cases/ask-coordinator.js';
import { calledLater } from '../cases/late-units.js';
import { activeMember } from '../../model/members.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import type { Routine } from '../../routine/routine-schema.js';
import { changedSince, markOf } from '../../model/opened.js';
import { type Change, replace, type Row, touch } from '../../model/row.js';
import type { Instant, LocalDate } from '../../calendar/time.js';
import type { Meeting } from '../../model/meeting.js';
import { nextMeetingFor } from './carry-cases.js';

export interface OutcomeGiven {
  /** The meeting whose form it was given in. */
  readonly at?: string;
  readonly outcome?: string;
  readonly carriedOnBy: readonly string[];
  readonly consentShown: boolean;
  /** The coordinator has been asked, and says that it was not shown. */
  readonly notShown?: boolean;
}

export type OutcomeRecorded =
  | {
      readonly kind:
        'notFound' | 'notAllowed' | 'too-early' | 'none-left' | 'changed-since' | 'consent-asked';
    }
  | {
      readonly kind: 'faults';
      readonly outcome?: 'missing' | 'unknown';
      readonly carriedOnBy?: 'missing' | 'unknown';
    }
  | { readonly kind: 'recorded'; readonly pointer: CasePointer };

interface Decided<R> {
  readonly changes: readonly Change[];
  readonly result: R;
}

/** What the meeting came to in one case; an earlier answer may be corrected. Carried over goes to the next meeting. */
export function recordOutcome(
  snapshot: Snapshot,
  routines: RoutineBook,
  person: PersonKey,
  code: string,
  given: OutcomeGiven,
  now: Instant,
  opened?: string,
): Decided<OutcomeRecorded> {
  const refuse = (result: OutcomeRecorded): Decided<OutcomeRecorded> => ({ changes: [], result });
  const member = activeMember(snapshot, person);
  const row = snapshot.cases.find(({ value }) => value.code === code);
  const meeting = snapshot.meetings.find(({ value }) => value.id === row?.value.meetingId);
  if (member === undefined || row === undefined || meeting === undefined) return refuse({ kind: 'notFound' });
  if (!member.coordinator) return refuse({ kind: 'notAllowed' });
  const { value: before } = row;
  if (before.state !== 'registered' && before.state !== 'decided') return refuse({ kind: 'notFound' });
  const today = toLocal(now).date;
  const outcome = routines.get(before.routine).outcomes.find(({ id }) => id === given.outcome);
  if (outcome?.carriedOver === true && wasCarriedOn(before, given.at, meeting.value, today)) {
    return refuse({ kind: 'recorded', pointer: before });
  }
  if (meeting.value.state === 'cancelled' || today < meeting.value.date) return refuse({ kind: 'too-early' });
  const faults = judge(snapshot, outcome, given);
  if (faults !== undefined || outcome === undefined) return refuse(faults ?? { kind: 'notFound' });
  if (isNoted(before, outcome, given)) return refuse({ kind: 'recorded', pointer: before });
  if (changedSince(opened, notedOf(before))) return refuse({ kind: 'changed-since' });
  if (asksConsent(routines.get(before.routine), before, outcome, given))
    return refuse({ kind: 'consent-asked' });
  const { consentShownOn: _, ...rest } = before;
  const consent = given.consentShown ? { consentShownOn: before.consentShownOn ?? today } : {};
  const noted = { ...rest, ...consent, revision: before.revision + 1, changedAt: now };
  if (outcome.carriedOver) {
    const again = takenUpAgain(snapshot, routines, row, meeting, noted, now);
    if (again.result.kind !== 'recorded') return again;
    const own = ownNews(snapshot.group.value.id, again.result.pointer, 'carried', person, now);
    return { ...again, changes: [...again.changes, ...own] };
  }
  const pointer: CasePointer = {
    ...noted,
    state: 'decided',
    outcome: { id: outcome.id, carriedOnBy: outcome.asksWhoCarriesOn ? given.carriedOnBy : [], at: now },
  };
  const own = ownNews(snapshot.group.value.id, pointer, 'concluded', person, now);
  return { changes: [replace(row, pointer), touch(meeting), ...own], result: { kind: 'recorded', pointer } };
}

/** The case goes to the next meeting, and those concerned are told. */
function takenUpAgain(
  snapshot: Snapshot,
  routines: RoutineBook,
  row: Row<'case'>,
  meeting: Row<'meeting'>,
  { outcome: _former, ...open }: CasePointer,
  now: Instant,
): Decided<OutcomeRecorded> {
  const { value: before } = row;
  const next = nextMeetingFor(snapshot, routines, before.routine, meeting.value, now);
  if (next === undefined) return { changes: [], result: { kind: 'none-left' } };
  const pointer: CasePointer = {
    ...calledLater(open),
    state: 'registered',
    meetingId: next.value.id,
    carriedOver: before.carriedOver + 1,
  };
  const told = caseNotice(snapshot.group.value.id, 'case-changed', pointer, now, {
    units: before.units.join(','),
  });
  // Units that waited come in time for the next meeting; a corrected outcome tells nobody a second time.
  const called =
    before.lateUnits === undefined
      ? attendanceChanged(snapshot, { before, after: pointer }, routines, now)
      : concernNews(snapshot, routines, { ...before, state: 'registered' }, pointer, now);
  const waited = lateUnitsCalled(snapshot.group.value.id, before, pointer, now);
  const changes = [
    replace(row, pointer),
    touch(meeting),
    ...agendaChanged(next, now),
    told,
    ...called,
    ...waited,
  ];
  return { changes, result: { kind: 'recorded', pointer } };
}

/** A case that was dealt with although no consent was shown: the coordinator is asked before it is saved. */
function asksConsent(
  { consentShownAtMeeting }: Routine,
  { anonymous }: CasePointer,
  { carriedOver }: RoutineOutcome,
  { consentShown, notShown = false }: OutcomeGiven,
): boolean {
  return consentShownAtMeeting && !anonymous && !carriedOver && !consentShown && !notShown;
}

/** Carried over already, and the press came once more: the case stands at another meeting, which has not been. */
function wasCarriedOn(
  before: CasePointer,
  at: string | undefined,
  meeting: Meeting,
  today: LocalDate,
): boolean {
  const carried = before.state === 'registered' && before.carriedOver > 0;
  return carried && at !== meeting.id && today < meeting.date;
}

/** What a form about the outcome was opened at. */
export function notedOf({ state, meetingId, outcome, consentShownOn }: CasePointer) {
  return { state, meetingId, id: outcome?.id, carriedOnBy: outcome?.carriedOnBy, consentShownOn };
}

/** Pressed twice, or by two coordinators who agree: it stands already. */
function isNoted(
  before: CasePointer,
  { id, asksWhoCarriesOn }: RoutineOutcome,
  given: OutcomeGiven,
): boolean {
  const carriedOnBy = asksWhoCarriesOn ? given.carriedOnBy : [];
  const { outcome, consentShownOn } = before;
  return (
    outcome?.id === id &&
    markOf(outcome.carriedOnBy) === markOf(carriedOnBy) &&
    (consentShownOn !== undefined) === given.consentShown
  );
}

type RoutineOutcome = Routine['outcomes'][number];

function judge(
  snapshot: Snapshot,
  outcome: { readonly asksWhoCarriesOn: boolean } | undefined,
  given: OutcomeGiven,
): OutcomeRecorded | undefined {
  if (outcome === undefined)
    return { kind: 'faults', outcome: given.outcome === undefined ? 'missing' : 'unknown' };
  if (!outcome.asksWhoCarriesOn) return undefined;
  if (given.carriedOnBy.length === 0) return { kind: 'faults', carriedOnBy: 'missing' };
  const known = snapshot.units.map(({ value }) => value.id);
  return given.carriedOnBy.every((id) => known.includes(id))
    ? undefined
    : { kind: 'faults', carriedOnBy: 'unknown' };
}

export type PresenceNoted = {
  readonly kind: 'notFound' | 'notAllowed' | 'too-early' | 'changed-since' | 'noted';
};

/** Which units were there. */
export function notePresence(
  snapshot: Snapshot,
  person: PersonKey,
  meetingId: string,
  units: readonly string[],
  now: Instant,
  opened?: string,
): Decided<PresenceNoted> {
  const member = activeMember(snapshot, person);
  const row = snapshot.meetings.find(({ value }) => value.id === meetingId);
  if (member === undefined || row === undefined) return { changes: [], result: { kind: 'notFound' } };
  if (!member.coordinator) return { changes: [], result: { kind: 'notAllowed' } };
  if (row.value.state === 'cancelled' || toLocal(now).date < row.value.date) {
    return { changes: [], result: { kind: 'too-early' } };
  }
  const presentUnits = snapshot.units.map(({ value }) => value.id).filter((id) => units.includes(id));
  const standing = row.value.presentUnits;
  if (markOf(standing) === markOf(presentUnits)) return { changes: [], result: { kind: 'noted' } };
  if (changedSince(opened, standing)) return { changes: [], result: { kind: 'changed-since' } };
  return { changes: [replace(row, { ...row.value, presentUnits })], result: { kind: 'noted' } };
}
