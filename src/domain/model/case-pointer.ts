import type { PersonKey } from './person.js';
import type { Instant, LocalDate } from '../calendar/time.js';

/** Random, speakable, with a check character; says nothing about the case. */
export type CaseCode = string & { readonly __caseCode: true };

export type AcknowledgementAnswer = 'known' | 'not-told' | 'not-ours';

/** A unit's kvittens: who answered, what, when. One per unit concerned. */
export interface Acknowledgement {
  readonly unitId: string;
  readonly by: PersonKey;
  readonly answer: AcknowledgementAnswer;
  readonly at: Instant;
}

export interface Outcome {
  /** An outcome id from the routine's list. */
  readonly id: string;
  /** Units that carry on with the person. */
  readonly carriedOnBy: readonly string[];
  readonly at: Instant;
}

/** The only storable shape of a case: a pointer. There is no field for who the person is. */
export interface CasePointer {
  readonly code: CaseCode;
  readonly routine: string;
  readonly routineVersion: number;
  readonly type: string;
  readonly anonymous: boolean;
  readonly state: 'registered' | 'waiting-late' | 'withdrawn' | 'decided';
  readonly categories: readonly string[];
  /** Units concerned besides the registering one. */
  readonly units: readonly string[];
  /** Units added after the last day of the meeting's registration, that wait for the coordinator's word; never empty. */
  readonly lateUnits?: readonly string[];
  readonly registeringUnit: string;
  /** The owner: who is told, who may change it. */
  readonly owner: PersonKey;
  /** The representative who registered it for a caseworker who cannot reach the bot. */
  readonly registeredFor?: PersonKey;
  readonly meetingId: string;
  readonly checklist: readonly { readonly item: string; readonly on: LocalDate }[];
  /** Reference in the owner's case system; shown only to the registering unit. */
  readonly reference?: string;
  readonly acknowledgements: readonly Acknowledgement[];
  /** Set when the coordinator has seen the consent at the meeting. */
  readonly consentShownOn?: LocalDate;
  readonly outcome?: Outcome;
  /** How many meetings it has been carried over from. */
  readonly carriedOver: number;
  /** Grows with every change that others are told about. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

/** True when the case may not be changed any more. */
export function isSettled({ state }: CasePointer): boolean {
  return state === 'decided' || state === 'withdrawn';
}
