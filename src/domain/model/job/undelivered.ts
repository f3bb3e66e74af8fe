import { markOf } from './opened.js';
import type { PersonKey } from '../person/person.js';
import type { Instant } from '../../calendar/dates/time.js';
import type { Attempt } from './after-attempt.js';
import type { JobKind } from './job-kind.js';
import { recipientId } from './outbox-rows.js';
import type { OutboxRow, Recipient, Subject, Timer } from './timer.js';
import { isUnknownReason } from './unknown-reason.js';

/** Why a message did not arrive, in words that the text ring has a sentence for. */
export const undeliveredWhys = [
  // Neither the own chat nor a mention in the channel was let through.
  'not-reached',
  // The own chat is closed, and the group has no channel to mention the person in.
  'no-channel',
  // Nobody knows where the person's chat is, and the group has no channel.
  'no-address',
  'channel-refused',
  'channel-missing',
  'too-big',
  // Teams would not take the message as it is.
  'not-taken',
  // Teams took a post that is to be updated and did not say which one it is.
  'unnamed',
  // Stopped by the last look for personal data.
  'held',
  'not-in-time',
  // It may have arrived: nobody knows, and neither was it known of the marked repeat.
  'unknown',
  // Making it ended in an error, several times.
  'broken',
] as const;

export type UndeliveredWhy = (typeof undeliveredWhys)[number];

/**
 * A note in the group that something did not arrive, for its coordinators. It points to the row that can be put back;
 * that row decides, so a note left behind by a crash has no effect.
 */
export interface Undelivered {
  readonly kind: JobKind | 'digest';
  readonly subject: Subject;
  /** Nobody, when there never came to be a message. */
  readonly recipient?: Recipient;
  readonly at: Instant;
  readonly why: UndeliveredWhy;
  readonly usefulUntil: Instant;
  readonly source: 'out' | 'timer';
  /** The group's own, or the recipient's for a digest. */
  readonly partition: string;
  readonly rowId: string;
}

/** The same message is the same note, however often it fails. */
export function undeliveredId({ source, partition, rowId, recipient }: Undelivered): string {
  const whose =
    partition.startsWith('person|') && recipient !== undefined ? `|${recipientId(recipient)}` : '';
  return `${source}|${rowId}${whose}`;
}

export function whyOfAttempt(attempt: Exclude<Attempt, { kind: 'sent' }>, row: OutboxRow): UndeliveredWhy {
  switch (attempt.kind) {
    case 'unreachable':
    case 'gone':
      return row.recipient.to === 'person' ? 'not-reached' : 'channel-refused';
    case 'held':
      return 'held';
    case 'no-way':
      return attempt.why;
    case 'permanent':
      return attempt.why === 'too-big' ? 'too-big' : 'not-taken';
    case 'not-delivered':
    case 'paced':
    case 'credentials':
      return 'not-in-time';
    case 'ambiguous':
      return attempt.nameless === true ? 'unnamed' : 'unknown';
    case 'expired':
      return 'unknown';
  }
}

/**
 * True while the row has not arrived and the coordinators have a note of it, whether it has ended or is still tried; a note that
 * was written before a crash may be of a message that went on after. What may have arrived is left to its repeat.
 */
export function isUndelivered(row: OutboxRow | Timer): boolean {
  if (row.state === 'failed' || row.state === 'void') return true;
  const open = row.state !== 'sent' && row.state !== 'cancelled' && row.state !== 'uncertain';
  return 'noted' in row && row.noted === true && open;
}

/** True when sending it again cannot meet a sender that has it: that one's attempt may arrive, and nobody would know. */
export function canBeSentAgain(row: OutboxRow | Timer): boolean {
  return isUndelivered(row) && row.state !== 'sending';
}

export function undeliveredMessage(
  key: { readonly partition: string; readonly id: string },
  row: OutboxRow,
  why: UndeliveredWhy,
  now: Instant,
): Undelivered {
  const { kind, subject, recipient, usefulUntil } = row;
  const { partition, id: rowId } = key;
  return { kind, subject, recipient, at: now, why, usefulUntil, source: 'out', partition, rowId };
}

export function undeliveredTimer(
  key: { readonly partition: string; readonly id: string },
  { kind, subject, usefulUntil }: Timer,
  why: UndeliveredWhy,
  now: Instant,
): Undelivered {
  const { partition, id: rowId } = key;
  return { kind, subject, at: now, why, usefulUntil, source: 'timer', partition, rowId };
}

/**
 * The message put back, to be tried as if for the first time: the own chat first again. What may have arrived is marked as
 * a repeat, and how often that has been is counted on.
 */
export function sentAgain(
  { reason, faults: _faults, noted: _noted, ...row }: OutboxRow,
  now: Instant,
): OutboxRow {
  return {
    ...row,
    state: 'planned',
    attempt: 0,
    due: now,
    fallback: false,
    repeat: row.repeat || isUnknownReason(reason),
    again: now,
  };
}

/** The timer put back where it was: those who have a message get no second one. */
export function firedAgain({ faults: _faults, ...timer }: Timer, now: Instant): Timer {
  return { ...timer, state: timer.recipients.length === 0 ? 'waiting' : 'firing', at: now };
}

/** Sending it again still helps someone. */
export function isUseful({ usefulUntil }: Pick<Undelivered, 'usefulUntil'>, now: Instant): boolean {
  return now <= usefulUntil;
}

/** The person whom it did not reach. */
export function unreachedPerson({ recipient }: Pick<Undelivered, 'recipient'>): PersonKey | undefined {
  return recipient?.to === 'person' ? recipient.person : undefined;
}

/** A short name for a note, in letters alone: what rides in a button must never look like someone's number. */
export function noteRef(id: string): string {
  return markOf(id);
}
