import type { LocalDate } from '../../domain/calendar/dates/time.js';
import type { Caller } from '../../domain/model/group/caller.js';

/** Someone made up, with habits: who uses Samråd in a simulated year. */
export interface Person {
  readonly caller: Caller;
  readonly unitId: string;
  readonly role: string;
  readonly coordinates: boolean;
  /** Teams gives the bot a chat with the person; without one there is a mention in the channel. */
  readonly hasChat: boolean;
  /** The share of what is asked that the person does when it is seen. */
  readonly care: number;
  /** How often the person looks although nothing has come, by working day. */
  readonly looks: number;
  /** Days between two cases that the person registers, on an average. */
  readonly daysBetweenCases: number;
  /** First and last days of being away. */
  readonly away: readonly (readonly [LocalDate, LocalDate])[];
  /** From when the person is in the group. */
  readonly comes: LocalDate;
  readonly leaves?: LocalDate;
}

export function isThere({ comes, away }: Person, date: LocalDate): boolean {
  return date >= comes && !away.some(([first, last]) => first <= date && date <= last);
}
