import type { PersonKey } from '../person/person.js';
import type { Life } from './life.js';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';

/** Random, speakable, with a check character; has no meaning in itself. */
export type CaseCode = string & { readonly __caseCode: true };

export type AcknowledgementAnswer = 'known' | 'not-told' | 'not-ours';

/** A unit's kvittens: who answered, what, when. One per unit concerned. */
export interface Acknowledgement {
  readonly unitId: string;
  readonly by: PersonKey;
  readonly answer: AcknowledgementAnswer;
  readonly at: Instant;
  /** The coordinator who noted it for someone without Teams. */
  readonly notedBy?: PersonKey;
}

export interface Outcome {
  /** The exit of the stage, by its id in the routine. */
  readonly id: string;
  /** Units that carry on with the person. */
  readonly carriedOnBy: readonly string[];
  readonly at: Instant;
  /** Where the case was in its life before, to be corrected from; missing in rows of before there were lives. */
  readonly before?: Pick<Life, 'stage' | 'enteredAt' | 'visit' | 'done'>;
}

/** Something that happened in a case, as the group's figures count it: a word of the program, never an answer or a text. */
export interface Counted {
  readonly what: string;
  readonly at: Instant;
}

/**
 * What a case's stage means to everything that is not about stages: `waiting-late`: nobody but the coordinators know of
 * it; `registered`: to be taken up at its meeting; `running`: in a stage that no meeting takes up; `decided`: its life
 * is over; `withdrawn`: taken back. Set with the stage, by `evolveCase` alone.
 */
export type CaseState = 'waiting-late' | 'registered' | 'running' | 'decided' | 'withdrawn';

/** The only storable shape of a case: a pointer. There is no field for who the person is. */
export interface CasePointer {
  readonly code: CaseCode;
  readonly routine: string;
  readonly routineVersion: number;
  readonly type: string;
  readonly anonymous: boolean;
  readonly state: CaseState;
  /** Where it is in its routine; missing in rows of before there were lives. */
  readonly life?: Life;
  readonly categories: readonly string[];
  /** Units concerned besides the registering one. */
  readonly units: readonly string[];
  /** Units added after the last day of the meeting's registration, that wait for the coordinator's word; never empty. */
  readonly lateUnits?: readonly string[];
  readonly registeringUnit: string;
  /** Who gets its messages and may change it: the registrant, or whom it was handed over to. */
  readonly owner: PersonKey;
  /**
   * The representative who registered it, for an owner who cannot reach the bot: a registrant, in spite of the name, which is
   * that of the stored column.
   */
  readonly registeredFor?: PersonKey;
  /** The meeting that takes it up, or last did; empty when none has. */
  readonly meetingId: string;
  readonly checklist: readonly { readonly item: string; readonly on: LocalDate }[];
  /** Reference in the owner's case system; shown only to the registering unit. */
  readonly reference?: string;
  readonly acknowledgements: readonly Acknowledgement[];
  /** Set when the coordinator has seen the consent at the meeting. */
  readonly consentShownOn?: LocalDate;
  readonly outcome?: Outcome;
  /** What has happened in it, for the group's figures; missing in rows of before they were kept. */
  readonly counted?: readonly Counted[];
  /** How many meetings it has been carried over from. */
  readonly carriedOver: number;
  /** Grows with every change that others get a message about. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** Where a case is in its routine. Rows of before there were lives were in a stage named as their state. */
export function lifeOf({ life, state, createdAt, outcome }: CasePointer): Life {
  return life ?? { stage: state, enteredAt: outcome?.at ?? createdAt, visit: 1, done: [], answers: {} };
}

export function stageIdOf(pointer: CasePointer): string {
  return lifeOf(pointer).stage;
}

/** The states of cases with which something is still to happen. */
export const openStates = ['waiting-late', 'registered', 'running'] as const satisfies readonly CaseState[];

/** True while something is still to happen with the case. */
export function isOpen({ state }: Pick<CasePointer, 'state'>): boolean {
  return openStates.some((open) => open === state);
}

/** True when its meeting takes it up, or has taken it up and come to something. */
export function isAtMeeting({ state, outcome }: Pick<CasePointer, 'state' | 'outcome'>): boolean {
  return state === 'registered' || (state !== 'withdrawn' && outcome !== undefined);
}

type InState<S extends CaseState> = { readonly state: S };
type AnyCase = Pick<CasePointer, 'state'>;

/** Nobody but the coordinators know of it. */
export function isWaitingLate<C extends AnyCase>(one: C | undefined): one is C & InState<'waiting-late'> {
  return one?.state === 'waiting-late';
}

/** To be taken up at its meeting. */
export function isRegistered<C extends AnyCase>(one: C | undefined): one is C & InState<'registered'> {
  return one?.state === 'registered';
}

/** In a stage that no meeting takes up. */
export function isRunning<C extends AnyCase>(one: C | undefined): one is C & InState<'running'> {
  return one?.state === 'running';
}

/** Its life is over. */
export function isDecided<C extends AnyCase>(one: C | undefined): one is C & InState<'decided'> {
  return one?.state === 'decided';
}

/** Taken back. */
export function isWithdrawn<C extends AnyCase>(one: C | undefined): one is C & InState<'withdrawn'> {
  return one?.state === 'withdrawn';
}
