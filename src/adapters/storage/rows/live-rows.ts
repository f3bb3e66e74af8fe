import type { LocalDate } from '../../../domain/calendar/dates/time.js';
import { openStates } from '../../../domain/model/case/case-pointer.js';
import type { Stored } from './columns.js';

/** What belongs to the living part of a group: the same question as a filter that the table answers, and of a row as it is stored. */
export function liveCases(since: LocalDate): string {
  const open = openStates.map((state) => `state eq '${state}'`).join(' or ');
  return `(${open} or changedAt ge '${since}')`;
}

export function isLiveCase({ state, changedAt }: Stored, since: LocalDate): boolean {
  return openStates.some((open) => open === state) || String(changedAt) >= since;
}

/** Of reports, lives, meetings and members, which are read together: all but meetings. */
export function liveMeetings(since: LocalDate): string {
  return `(RowKey lt 'meeting|' or RowKey ge 'member|' or date ge '${since}')`;
}

export function isLiveMeeting({ date }: Stored, since: LocalDate): boolean {
  return String(date) >= since;
}
