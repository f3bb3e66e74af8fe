import type { PersonKey } from '../person/person.js';
import type { Instant, LocalMoment } from '../../calendar/dates/time.js';
import type { DigestLine, MessageTimer, OutboxRow, Recipient } from './timer.js';

/** Of a timer whose job makes messages. */
interface StoredTimer {
  readonly partition: string;
  readonly id: string;
  readonly value: MessageTimer;
}

/** The moment it was meant for, so that a late message is marked as late. */
export const meantFor = 'meant-for';

export function recipientId(recipient: Recipient): string {
  return recipient.to === 'person' ? `p~${recipient.person.replace('|', '~')}` : `c~${recipient.part}`;
}

/** The partition of a person's digest lines and digests. */
export function personPartition(person: PersonKey): string {
  return `person|${person}`;
}

export function outboxRow(
  { partition: groupId, id: timerKey, value: timer }: StoredTimer,
  recipient: Recipient,
  now: Instant,
): OutboxRow {
  return {
    kind: timer.kind,
    groupId,
    timerKey,
    subject: timer.subject,
    occurrence: timer.occurrence,
    facts: { ...timer.facts, [meantFor]: timer.at },
    recipient,
    state: 'planned',
    attempt: 0,
    due: now,
    usefulUntil: timer.usefulUntil,
    repeat: false,
    fallback: false,
  };
}

/** Lines of the same half-day go together: one message in the morning, one in the afternoon. */
export function halfDay({ date, time }: LocalMoment): string {
  return `${date}~${time < '12:00' ? 'am' : 'pm'}`;
}

/** A half-day's first message, or one of the later ones. */
export function digestSlot(half: string, turn: number): string {
  return turn === 0 ? half : `${half}~${turn}`;
}

export function digestLine(groupId: string, timerKey: string, timer: MessageTimer, slot: string): DigestLine {
  return {
    slot,
    groupId,
    timerKey,
    kind: timer.kind,
    subject: timer.subject,
    facts: { ...timer.facts, [meantFor]: timer.at },
    ...(timer.meetingRevision === undefined ? {} : { meetingRevision: timer.meetingRevision }),
  };
}

export function digestLineId(line: DigestLine): string {
  return `${line.slot}|${line.groupId}~${line.timerKey}`;
}

export function digestMessage(
  line: DigestLine,
  recipient: Recipient,
  due: Instant,
  until: Instant,
): OutboxRow {
  return {
    kind: 'digest',
    groupId: line.groupId,
    timerKey: line.timerKey,
    subject: {},
    occurrence: line.slot,
    facts: {},
    recipient,
    slot: line.slot,
    state: 'planned',
    attempt: 0,
    due,
    usefulUntil: until,
    repeat: false,
    fallback: false,
  };
}
