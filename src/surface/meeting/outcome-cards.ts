import { type CasePointer, isAtMeeting, stageIdOf } from '../../domain/model/case/case-pointer.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { AnswerFault } from '../../domain/life/reading/life-answers.js';
import {
  caseLifeOf,
  isWhoCarriesOn,
  type MeetingOutcome,
  outcomeName,
  outcomesOf,
} from '../../domain/routine/definition/case-life.js';
import { questionFields } from '../life/question-fields.js';
import { asTakenUp } from '../../domain/decisions/case-events/evolve-case.js';
import { notedOf, type OutcomeGiven } from '../../domain/decisions/meetings/outcome-given.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import { markOf } from '../../domain/model/job/opened.js';
import { formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { MeetingView } from '../../usecases/meeting/look-at-meeting.js';
import type { CardAction, CardField, CardModel, CardRow } from '../card/card-model.js';

const mostShown = 15;

interface OutcomeFaults {
  readonly outcome?: string;
  readonly carriedOnBy?: string;
  readonly answers?: readonly AnswerFault[];
  /** Asked before it is saved without a consent. */
  readonly consent?: string;
}

/** Every case of the meeting with what was noted, and who was there. */
export function outcomesCard(
  { meeting, snapshot, cases, routineOf }: MeetingView,
  text: Text,
  saved = false,
  present: readonly string[] = meeting.presentUnits,
): CardModel {
  const { locale } = text;
  const words = text.meeting.outcome;
  const data = { groupId: snapshot.group.value.id, meetingId: meeting.id };
  const taken = cases.filter(isAtMeeting);
  return {
    template: 'home',
    locale,
    title: words.title(formatMoment(meeting, locale)),
    summary: text.common.summary,
    lines: [
      ...(saved ? [{ text: words.presentSaved, style: 'good' as const }] : []),
      ...(taken.length === 0 ? [{ text: words.none }] : []),
    ],
    rows: taken.slice(0, mostShown).map((one) => outcomeRow(one, routineOf(one), data, text)),
    fields: [
      {
        id: 'present',
        label: words.present,
        type: 'expanded-multi',
        value: present.join(','),
        choices: snapshot.units.map(({ value }) => ({ value: value.id, title: value.name })),
      },
    ],
    actions: [
      {
        title: words.savePresent,
        verb: 'meeting.save-present',
        data: { ...data, opened: markOf(meeting.presentUnits) },
        style: 'positive',
      },
      { title: text.home.meeting, verb: 'meeting.show', data, sendsInputs: false },
    ],
  };
}

function outcomeRow(
  one: CasePointer,
  routine: Routine | undefined,
  data: { readonly groupId: string; readonly meetingId: string },
  text: Text,
): CardRow {
  const words = text.meeting.outcome;
  const noted = routine && outcomeName(routine, one)?.[text.locale];
  const title = noted === undefined ? words.note : words.change;
  return {
    title: one.code,
    lines: [
      {
        text: routine === undefined ? text.cases.versionMissing.row : (noted ?? words.waiting),
        style: noted === undefined ? ('subtle' as const) : ('good' as const),
      },
    ],
    actions:
      outcomesFor(one, routine).length === 0
        ? []
        : [{ title, verb: 'meeting.case', data: { ...data, code: one.code }, sendsInputs: false }],
  };
}

/** What the meeting can have come to; none when the case has gone on since. */
export function outcomesFor(pointer: CasePointer, routine: Routine | undefined): readonly MeetingOutcome[] {
  const taken = routine && asTakenUp(pointer, caseLifeOf(routine));
  return routine === undefined || taken === undefined ? [] : outcomesOf(routine, stageIdOf(taken));
}

export interface OutcomeTyped {
  readonly given?: OutcomeGiven;
  readonly faults?: OutcomeFaults;
}

/** One case: consent where the routine wants it shown, outcome, and who carries on. */
export function outcomeForm(
  view: MeetingView,
  pointer: CasePointer,
  text: Text,
  { given = givenBefore(pointer), faults = {} }: OutcomeTyped = {},
): CardModel {
  const words = text.meeting.outcome;
  const data = { groupId: view.snapshot.group.value.id, meetingId: view.meeting.id };
  return {
    template: 'form',
    locale: text.locale,
    title: words.caseTitle(pointer.code),
    summary: text.common.summary,
    ...(faults.consent === undefined ? {} : { lines: [{ text: faults.consent, style: 'warning' as const }] }),
    fields: outcomeFields(view, pointer, text, given, faults),
    actions: [
      {
        title: text.common.save,
        verb: 'meeting.record-outcome',
        data: { ...data, code: pointer.code, opened: markOf(notedOf(pointer)) },
        style: 'positive',
      },
      ...(faults.consent === undefined
        ? []
        : [withoutConsent({ ...data, code: pointer.code }, pointer, text)]),
      { title: text.common.back, verb: 'meeting.outcomes', data, sendsInputs: false },
    ],
  };
}

function withoutConsent(data: object, pointer: CasePointer, text: Text): CardAction {
  const opened = markOf(notedOf(pointer));
  const title = text.meeting.outcome.withoutConsent;
  return { title, verb: 'meeting.record-outcome', data: { ...data, opened, notShown: 'true' } };
}

function givenBefore({ outcome, consentShownOn }: CasePointer): OutcomeGiven {
  return {
    carriedOnBy: outcome?.carriedOnBy ?? [],
    consentShown: consentShownOn !== undefined,
    ...(outcome === undefined ? {} : { outcome: outcome.id }),
  };
}

function outcomeFields(
  { snapshot, routineOf }: MeetingView,
  pointer: CasePointer,
  text: Text,
  given: OutcomeGiven,
  faults: OutcomeFaults,
): readonly CardField[] {
  const { locale } = text;
  const words = text.meeting.outcome;
  const routine = routineOf(pointer);
  const consent: CardField = {
    id: 'consent',
    label: words.consentLabel,
    type: 'toggle',
    toggleTitle: words.consent,
    value: String(given.consentShown),
  };
  const outcomes = outcomesFor(pointer, routine);
  return [
    ...(routine?.consentShownAtMeeting === true && !pointer.anonymous ? [consent] : []),
    {
      id: 'outcome',
      label: words.label,
      type: 'expanded-choice',
      choices: outcomes.map(({ id, name }) => ({ value: id, title: name[locale] })),
      ...(given.outcome === undefined ? {} : { value: given.outcome }),
      ...(faults.outcome === undefined ? {} : { fault: faults.outcome }),
    },
    ...(outcomes.some(({ asksWhoCarriesOn }) => asksWhoCarriesOn)
      ? [carriedOn(snapshot, given, faults, text)]
      : []),
    ...questionFields(
      {
        asks: outcomes.flatMap(({ exit }) => exit.asks.filter((one) => !isWhoCarriesOn(one))),
        answers: given.answers ?? {},
        faults: faults.answers ?? [],
      },
      { snapshot, lists: routine?.lists ?? [], concerned: pointer.units },
      text,
    ),
  ];
}

function carriedOn(
  snapshot: Snapshot,
  given: OutcomeGiven,
  { carriedOnBy }: OutcomeFaults,
  text: Text,
): CardField {
  return {
    id: 'carriedOnBy',
    label: text.meeting.outcome.carriedOnBy,
    type: 'expanded-multi',
    value: given.carriedOnBy.join(','),
    choices: snapshot.units.map(({ value }) => ({ value: value.id, title: value.name })),
    ...(carriedOnBy === undefined ? {} : { fault: carriedOnBy }),
  };
}
