import type { Call } from '../../model/call.js';
import { isShown } from '../../calls/call-days.js';
import type { Instant } from '../../calendar/dates/time.js';
import type { PersonKey } from '../../model/person/person.js';
import {
  type DigestLine,
  type EventRow,
  isBeingSent,
  isFiring,
  isSettledMessage,
  isSettledTimer,
  type OutboxRow,
  type StoredFacts,
  type Subject,
  type Timer,
} from '../../model/job/timer.js';
import { type Undelivered, unreachedPerson } from '../../model/job/undelivered.js';
import { toLocal } from '../../calendar/dates/zone.js';
import type { PurgeRow } from '../../model/case/retention.js';

/** About one of the purge's cases, meetings or reports, or naming one of its cases among others. */
function isAbout(subject: Subject, facts: StoredFacts, purge: PurgeRow): boolean {
  const { codes, meetings, reports = [] } = purge;
  const { code, meetingId, report } = subject;
  const named = facts['cases']?.split(',') ?? [];
  return (
    codes.some((one) => one === code || named.includes(one)) ||
    (meetingId !== undefined && meetings.includes(meetingId)) ||
    (report !== undefined && reports.includes(report))
  );
}

/** What a purge takes of messages, timers, digest lines and events: those of its cases and meetings, and old ones. */
export function purgesMessage(message: OutboxRow, purge: PurgeRow): boolean {
  if (!isBeingSent(message) && isAbout(message.subject, message.facts, purge)) return true;
  return isSettledMessage(message) && message.usefulUntil < purge.messagesBefore;
}

export function purgesTimer(timer: Timer, purge: PurgeRow): boolean {
  if (!isFiring(timer) && isAbout(timer.subject, timer.facts, purge)) return true;
  return isSettledTimer(timer) && timer.usefulUntil < purge.messagesBefore;
}

export function purgesLine({ subject, facts, slot }: DigestLine, purge: PurgeRow): boolean {
  return isAbout(subject, facts, purge) || slot < toLocal(purge.messagesBefore).date;
}

export function purgesUndelivered({ subject, usefulUntil }: Undelivered, purge: PurgeRow): boolean {
  return isAbout(subject, {}, purge) || usefulUntil < purge.messagesBefore;
}

/** One that is about what goes, and one that the coordinators' list shows no more. */
export function purgesCall(call: Call, purge: PurgeRow, now: Instant): boolean {
  return isAbout(call.subject, call.facts, purge) || !isShown(call, now);
}

export function purgesEvent({ subject, at }: EventRow, purge: PurgeRow): boolean {
  return (
    isAbout(subject, {}, purge) ||
    (subject.code === undefined && subject.report === undefined && at < purge.messagesBefore)
  );
}

/** A message to or about someone who is to be forgotten. */
export function forgetsMessage(message: OutboxRow, people: readonly PersonKey[]): boolean {
  if (isBeingSent(message)) return false;
  const { recipient, subject } = message;
  const named = [recipient.to === 'person' ? recipient.person : undefined, subject.person];
  return people.some((person) => named.includes(person));
}

/** A note of a message to or about someone who is to be forgotten. */
export function forgetsUndelivered(note: Undelivered, people: readonly PersonKey[]): boolean {
  const named = [unreachedPerson(note), note.subject.person];
  return people.some((person) => named.includes(person));
}

/** A call to or about someone who is to be forgotten. */
export function forgetsCall({ person, subject }: Call, people: readonly PersonKey[]): boolean {
  return people.includes(person) || (subject.person !== undefined && people.includes(subject.person));
}
