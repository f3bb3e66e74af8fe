import type { CasePointer } from '../../../src/domain/model/case/case-pointer.js';
import type { Member } from '../../../src/domain/model/group/group.js';
import type { NoticeKind } from '../../../src/domain/model/job/notice-kind.js';
import type { Notice } from '../../../src/domain/notices/notice.js';
import { aboutCase, exitTaken, isMeant, type Known, mayKnowReport, rolesIn, speaksFor } from './entitled.js';
import { livesAbout, type WhoText } from './routine-file.js';

/** One thing that is said, and who reads it. */
export interface Said {
  readonly known: Known;
  readonly line: Notice;
  readonly reader: Member;
}

/** Whether the routine and the rows entitle the reader to what a message of the kind says. */
type Audience = (said: Said) => boolean;

const anyMember: Audience = () => true;
const nobody: Audience = () => false;
const oneself: Audience = () => true;
const coordinators: Audience = ({ reader }) => reader.coordinator;

function casesSaid({ known, line }: Said): readonly CasePointer[] {
  return line.code === undefined ? [] : known.rows.casesOf(line.code);
}

const owner: Audience = (said) =>
  casesSaid(said).some((one) => [one.owner, one.registeredFor].includes(said.reader.person));

/** Speaks for a unit that the case concerns, or did a moment ago. */
const concerned: Audience = (said) =>
  casesSaid(said).some(
    (one) =>
      one.units.includes(said.reader.unitId) &&
      speaksFor(said.known, aboutCase(said.known, one).file, said.reader),
  );

/** Speaks for the unit that is named, in a case of its own. */
const unitNamed: Audience = (said) => concerned(said) && said.line.unitId === said.reader.unitId;

/** By one of the moments of a file that tells this. */
const listener: Audience = ({ known, line, reader }) =>
  known.files.some((file) =>
    file.timerEventListeners.some(
      ({ tells, roles, parties }) =>
        tells === line.kind &&
        isMeant(
          known,
          { file, concerned: [], owners: [] },
          {
            ...(roles === undefined ? {} : { roles }),
            ...(parties === undefined ? {} : { parties }),
          },
          reader,
        ),
    ),
  );

/** A meeting at which a case of the reader's unit is taken up. */
function isNeeded({ known, line, reader }: Said): boolean {
  return known.rows
    .everyCase()
    .some(
      ({ meetingId, registeringUnit, units, state }) =>
        meetingId === line.meeting?.id &&
        (state === 'registered' || state === 'decided') &&
        [registeringUnit, ...units].includes(reader.unitId),
    );
}

/** A visit that the reader has booked. */
function hasBooked({ known, line, reader }: Said): boolean {
  return known.rows
    .snapshot()
    .meetings.some(
      ({ value }) =>
        value.id === line.meeting?.id && (value.bookings ?? []).some(({ by }) => by === reader.person),
    );
}

/** Someone else's absence: whoever stands in, and the coordinators. */
const standIn: Audience = ({ known, line, reader }) =>
  reader.coordinator ||
  (line.person !== undefined &&
    known.rows.membersOf(line.person).some(({ deputy }) => deputy === reader.person));

/** Whoever an exit of the stage that was left tells; and of a place that is free those of the registering unit. */
const exitTold: Audience = (said) => {
  const { known, line, reader } = said;
  return casesSaid(said).some((one) => {
    const about = aboutCase(known, one);
    const told = exitTaken(known, one).flatMap(({ tell = [] }) => tell);
    const isOfPlace = line.placeFree === true && one.registeringUnit === reader.unitId;
    return (
      told.some((who) => isMeant(known, about, who, reader)) ||
      (isOfPlace && speaksFor(known, about.file, reader))
    );
  });
};

/** Someone of the units of the report, or whom the file lets know where it is. */
const ofReport: Audience = ({ known, line, reader }) => {
  const report = known.rows.snapshot().reports.find(({ id }) => id === line.report)?.value;
  return report !== undefined && mayKnowReport(known, report, reader);
};

/** Whoever the chases of the task tell, in the stage where the case is, in a report's or in the group's own life. */
const chased: Audience = (said) => {
  const { known, line, reader } = said;
  const isIt = ({ name }: { readonly name: { readonly sv: string } }) => name.sv === line.taskName?.sv;
  if (line.report !== undefined) return ofReport(said);
  if (line.code === undefined) {
    return known.files.some((file) =>
      livesAbout(file, 'group')
        .flatMap(({ stages }) => stages.flatMap(({ tasks = [] }) => tasks))
        .filter(isIt)
        .flatMap(({ chase = [] }) => chase)
        .some(({ tell }) => isMeant(known, { file, concerned: unitIdsOf(said), owners: [] }, tell, reader)),
    );
  }
  if (line.taskName === undefined) return owner(said) || coordinators(said);
  return casesSaid(said).some((one) => {
    const about = aboutCase(known, one);
    const tells: readonly WhoText[] = (about.stage.tasks ?? [])
      .filter(isIt)
      .flatMap(({ chase = [] }) => chase.map(({ tell }) => tell));
    const ofOne = unitIdsOf(said);
    // A turn of one unit is that unit's, where units are told by themselves.
    const units = ofOne.length === 0 ? about.concerned : ofOne;
    return tells.some((who) => isMeant(known, { ...about, concerned: units }, who, reader));
  });
};

/** The unit that the line names, by its id. */
function unitIdsOf({ known, line }: Said): readonly string[] {
  return known.rows
    .snapshot()
    .units.filter(({ value }) => value.name === line.unitName)
    .map(({ id }) => id);
}

/** Those who may let a late case in, by the exits of the stage where it waits. */
const admitting: Audience = (said) =>
  coordinators(said) ||
  casesSaid(said).some((one) => {
    const about = aboutCase(said.known, one);
    return (about.stage.exits ?? []).some(
      ({ who }) => who !== undefined && isMeant(said.known, about, who, said.reader),
    );
  });

const either =
  (...all: readonly Audience[]): Audience =>
  (said) =>
    all.some((one) => one(said));

/** Deputies of those who represent the unit that is named. */
const deputyOfUnit: Audience = ({ known, line, reader }) =>
  known.rows
    .everyone()
    .some(
      (one) =>
        one.deputy === reader.person &&
        one.unitId === line.unitId &&
        known.files.some((file) => rolesIn(file, one).includes('representative')),
    );

/** Who may be told what, by kind of message: from the words and the files, not from the rules that choose. */
export const audiences: Readonly<Record<NoticeKind, Audience>> = {
  'case-registered': concerned,
  'case-changed': concerned,
  'case-withdrawn': concerned,
  'identity-missing': owner,
  'identity-still-missing': either(owner, coordinators),
  'identity-known': either(owner, unitNamed),
  'not-our-case': either(owner, coordinators),
  'unit-unrepresented': either(owner, coordinators),
  'own-case': owner,
  'late-case-asked': admitting,
  'late-case-decided': owner,
  'late-units-asked': admitting,
  'late-units-decided': owner,
  'case-handed-over': owner,
  'life-news': either(owner, exitTold),
  'report-news': ofReport,
  'join-asked': coordinators,
  'join-decided': oneself,
  'membership-changed': either(oneself, coordinators),
  'meeting-moved': anyMember,
  'meeting-cancelled': anyMember,
  absence: standIn,
  'absence-undone': standIn,
  'needed-after-all': isNeeded,
  'not-needed-any-more': (said) => !isNeeded(said),
  'acknowledgement-missing-deputy': deputyOfUnit,
  'acknowledgement-missing-coordinator': coordinators,
  'outcomes-missing': coordinators,
  'task-due': chased,
  'registration-reminder': listener,
  'attendance-not-needed': (said) => listener(said) && !isNeeded(said),
  'agenda-draft': coordinators,
  'agenda-publish': nobody,
  'agenda-content': nobody,
  'agenda-removed': coordinators,
  'agenda-too-long': coordinators,
  'your-time': listener,
  'report-back': listener,
  'your-booking': hasBooked,
  'places-booked': coordinators,
  statistics: coordinators,
  'channel-lost': coordinators,
  retention: coordinators,
  'not-delivered': coordinators,
  'calls-waiting': coordinators,
  'calls-urgent': coordinators,
  // What is repeated has the kind, and so the readers, of what it repeats.
  snoozed: nobody,
};
