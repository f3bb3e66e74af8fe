import { type CasePointer, lifeOf, isRegistered } from '../../model/case/case-pointer.js';
import type { Answers } from '../../model/case/life.js';
import { type AnswerFault, answerFaults } from '../../life/reading/life-answers.js';
import type { LifeScene } from '../../life/reading/life-scene.js';
import { isWhoCarriesOn, type MeetingOutcome } from '../../routine/definition/case-life.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import { markOf } from '../../model/job/opened.js';
import type { LocalDate } from '../../calendar/dates/time.js';
import type { Meeting } from '../../model/group/meeting.js';

export interface OutcomeGiven {
  /** The meeting whose form it was given in. */
  readonly at?: string;
  readonly outcome?: string;
  readonly carriedOnBy: readonly string[];
  /** To what else the outcome asks, by the ids of its questions. */
  readonly answers?: Answers;
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
      readonly answers?: readonly AnswerFault[];
    }
  | { readonly kind: 'recorded'; readonly pointer: CasePointer };

/** The answers to the outcome's questions, who carries on among them. */
export function answersTo({ exit }: MeetingOutcome, { carriedOnBy, answers }: OutcomeGiven): Answers {
  const units = exit.asks.find(isWhoCarriesOn);
  return { ...answers, ...(units === undefined ? {} : { [units.id]: carriedOnBy.join(',') }) };
}

/** A case that was dealt with although no consent was shown: the coordinator is asked before it is saved. */
export function asksConsent(
  { consentShownAtMeeting }: Routine,
  { anonymous }: CasePointer,
  { carriedOver }: MeetingOutcome,
  { consentShown, notShown = false }: OutcomeGiven,
): boolean {
  return consentShownAtMeeting && !anonymous && !carriedOver && !consentShown && !notShown;
}

/** Led on to a later meeting already, and the press came once more. */
export function isLedOn(before: CasePointer, { at, outcome }: OutcomeGiven): boolean {
  return (
    isRegistered(before) &&
    at !== undefined &&
    at !== before.meetingId &&
    outcome !== undefined &&
    lifeOf(before).via?.exit === outcome
  );
}

/** Carried over already, and the press came once more: the case stands at another meeting, which has not been. */
export function wasCarriedOn(
  before: CasePointer,
  at: string | undefined,
  meeting: Meeting,
  today: LocalDate,
): boolean {
  const carried = isRegistered(before) && before.carriedOver > 0;
  return carried && at !== meeting.id && today < meeting.date;
}

/** What a form about the outcome was opened at. */
export function notedOf({ state, meetingId, outcome, consentShownOn }: CasePointer) {
  return { state, meetingId, id: outcome?.id, carriedOnBy: outcome?.carriedOnBy, consentShownOn };
}

/** Pressed twice, or by two coordinators who agree: it stands already. */
export function isNoted(
  before: CasePointer,
  { id, asksWhoCarriesOn }: MeetingOutcome,
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

/** What is wrong with what was given; undefined when nothing is. */
export function judge(
  scene: LifeScene,
  outcome: MeetingOutcome | undefined,
  given: OutcomeGiven,
  { units: concerned }: CasePointer,
): OutcomeRecorded | undefined {
  if (outcome === undefined)
    return { kind: 'faults', outcome: given.outcome === undefined ? 'missing' : 'unknown' };
  const faults = answerFaults(scene, outcome.exit.asks, answersTo(outcome, given), concerned);
  if (faults.length === 0) return undefined;
  const units = outcome.exit.asks.find(isWhoCarriesOn)?.id;
  const wrong = faults.find(({ question }) => question === units);
  const others = faults.filter(({ question }) => question !== units);
  return {
    kind: 'faults',
    ...(wrong === undefined ? {} : { carriedOnBy: wrong.code === 'missing' ? 'missing' : 'unknown' }),
    ...(others.length === 0 ? {} : { answers: others }),
  };
}
