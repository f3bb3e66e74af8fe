import type { Deed } from '../person/deed.js';
import type { CaseCode } from '../case/case-pointer.js';
import type { PersonKey } from '../person/person.js';
import type { Instant } from '../../calendar/dates/time.js';
import type { ReportCode } from '../case/report.js';
import type { JobKind } from './job-kind.js';
import type { NoticeKind } from './notice-kind.js';

/** What a timer or a message is about; ids only. */
export interface Subject {
  readonly meetingId?: string;
  readonly code?: CaseCode;
  readonly person?: PersonKey;
  /** A turn of one of the group's duties, by `dutyId`. */
  readonly duty?: string;
  readonly report?: ReportCode;
}

/** The facts of a job as they are stored: the texts of its kind's facts, and the two marks of delivery itself. */
export type StoredFacts = Readonly<Record<string, string>>;

export type Recipient =
  { readonly to: 'person'; readonly person: PersonKey } | { readonly to: 'channel'; readonly part: number };

/**
 * A job with its moment: most make messages. Its key is its cause: `subject|kind|occurrence`.
 * The same cause twice is one row; a second change is a second row.
 */
export interface Timer {
  readonly kind: JobKind;
  readonly subject: Subject;
  /** The revision of the subject that caused it, or the local date for recurring kinds. */
  readonly occurrence: string;
  readonly at: Instant;
  /** After this it is dropped and counted. */
  readonly usefulUntil: Instant;
  readonly facts: StoredFacts;
  readonly state: 'waiting' | 'firing' | 'fired' | 'void';
  /** Stored by the first firing step, so that a resumed firing has the same. */
  readonly recipients: readonly Recipient[];
  /** The local half-day in which it began to fire; its digest lines are gathered under it whenever they are written. */
  readonly slot?: string;
  /** How many of `recipients` have their outbox row. */
  readonly done: number;
  /** The meeting's revision when planned; a moved meeting voids it. */
  readonly meetingRevision?: number;
  /** How often looking at it has ended in an error; too often, and it is set aside. */
  readonly faults?: number;
}

/** A timer of which messages come. */
export type MessageTimer = Timer & { readonly kind: NoticeKind };

export type OutboxState =
  'planned' | 'queued' | 'sending' | 'retry' | 'sent' | 'uncertain' | 'failed' | 'cancelled';

/** One message to one recipient. Its key: the timer's key and the recipient. */
export interface OutboxRow {
  readonly kind: NoticeKind | 'digest';
  readonly groupId: string;
  readonly timerKey: string;
  readonly subject: Subject;
  readonly occurrence: string;
  readonly facts: StoredFacts;
  readonly recipient: Recipient;
  /** For a digest: the local date and slot its lines are gathered under. */
  readonly slot?: string;
  readonly state: OutboxState;
  readonly attempt: number;
  readonly due: Instant;
  readonly usefulUntil: Instant;
  /** Unmoved time (not business time) until which a sender owns the row. */
  readonly leaseUntil?: Instant;
  /** Names the claim that owns the row, so that a sender knows its own when the answer to claiming was lost. */
  readonly claim?: string;
  readonly repeat: boolean;
  /** How many times it was sent before without anyone knowing whether it arrived. */
  readonly repeats?: number;
  /** Reached by the private fallback because the personal chat was refused. */
  readonly fallback: boolean;
  readonly activityId?: string;
  readonly reason?: string;
  /** The coordinators have a note that it has not arrived; it is still tried. */
  readonly noted?: true;
  /** When a coordinator last asked for it to be sent again. */
  readonly again?: Instant;
  /** How often looking at it has ended in an error; too often, and it is set aside. */
  readonly faults?: number;
}

/** One line of a person's digest; lives in the person's own partition. */
export interface DigestLine {
  readonly slot: string;
  readonly groupId: string;
  readonly timerKey: string;
  readonly kind: NoticeKind;
  readonly subject: Subject;
  readonly facts: StoredFacts;
  readonly meetingRevision?: number;
}

/** Who did what to which case, meeting or member and when; ids only. Never changed but to forget who it was. */
export interface EventRow {
  readonly at: Instant;
  readonly by: PersonKey | 'timer';
  readonly what: Deed;
  readonly subject: Subject;
}

/** Nothing more will come of it. */
export function isSettledTimer({ state }: Timer): boolean {
  return state === 'fired' || state === 'void';
}

export function isSettledMessage({ state }: OutboxRow): boolean {
  return state === 'sent' || state === 'uncertain' || state === 'failed' || state === 'cancelled';
}

export function isWaiting({ state }: Pick<Timer, 'state'>): boolean {
  return state === 'waiting';
}

/** Some of its recipients may have their messages. */
export function isFiring({ state }: Pick<Timer, 'state'>): boolean {
  return state === 'firing';
}

export function isFired({ state }: Pick<Timer, 'state'>): boolean {
  return state === 'fired';
}

/** Dropped or set aside. */
export function isVoid({ state }: Pick<Timer, 'state'>): boolean {
  return state === 'void';
}

/** A sender has it, or had it when it was stopped. */
export function isBeingSent({ state }: Pick<OutboxRow, 'state'>): boolean {
  return state === 'sending';
}

/** Known to have arrived, or in doubt. */
export function mayHaveArrived({ state }: Pick<OutboxRow, 'state'>): boolean {
  return state === 'sent' || state === 'uncertain';
}

export function hasFailed({ state }: Pick<OutboxRow, 'state'>): boolean {
  return state === 'failed';
}

/** No sender has it. */
export function isUnclaimed({ state }: Pick<OutboxRow, 'state'>): boolean {
  return state === 'planned' || state === 'queued';
}
