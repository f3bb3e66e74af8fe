import type { CasePointer } from '../../../domain/case/case-pointer.js';
import type { Meeting } from '../../../domain/meeting/meeting.js';
import type { LocalDate } from '../../../domain/time.js';

const openStates = ['registered', 'waiting-late'] as const;

/** What belongs to the living part of a group: the same question as a filter that the table answers, and of a row. */
export function liveCases(since: LocalDate): string {
  const open = openStates.map((state) => `state eq '${state}'`).join(' or ');
  return `(${open} or changedAt ge '${since}')`;
}

export function isLiveCase({ state, changedAt }: CasePointer, since: LocalDate): boolean {
  return openStates.some((open) => open === state) || changedAt.slice(0, 10) >= since;
}

/** Of members and meetings, which are read together: all members. */
export function liveMeetings(since: LocalDate): string {
  return `(RowKey ge 'member|' or date ge '${since}')`;
}

export function isLiveMeeting({ date }: Meeting, since: LocalDate): boolean {
  return date >= since;
}
