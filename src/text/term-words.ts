import type { TermEntry } from '../domain/term/term.js';
import { formatDate, formatMoment, formatTime } from './dates.js';
import type { Text } from './text.js';

/** What an entry is: the kind of meeting, the last day to register, or the duty's name. */
export function entryName(entry: TermEntry, { term, locale }: Text): string {
  switch (entry.kind) {
    case 'meeting':
      return entry.name?.[locale] ?? term.meeting;
    case 'deadline':
      return term.lastDay;
    case 'duty':
      return entry.name[locale];
  }
}

/** The same with the hour of a last day that ends before the day does, and whether it has been cancelled or done. */
export function entryWords(entry: TermEntry, text: Text): string {
  const { term, locale } = text;
  const until = entry.kind === 'deadline' ? entry.until : undefined;
  const name =
    until === undefined ? entryName(entry, text) : term.lastDayUntil(formatTime(until.time, locale));
  return entry.state === 'planned' ? name : `${name} (${stateWord(entry, text).toLowerCase()})`;
}

export function stateWord({ state }: TermEntry, { term }: Text): string {
  switch (state) {
    case 'planned':
      return '';
    case 'cancelled':
      return term.cancelled;
    case 'done':
      return term.done;
  }
}

/** "Tisdag 12 maj kl. 13.00", or the day alone. */
export function entryMoment(entry: TermEntry, { locale }: Text, options?: { year?: boolean }): string {
  return entry.kind === 'meeting'
    ? formatMoment(entry.start, locale, options)
    : formatDate(entry.day, locale, options);
}
