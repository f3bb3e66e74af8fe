import { later } from '../../domain/calendar/dates/later.js';
import { toInstant } from '../../domain/calendar/dates/zone.js';
import { dayOf, type TermEntry } from '../../domain/term/term.js';
import { entryName } from '../../text/term-words.js';
import type { Text } from '../../text/text.js';

/** A term for other programmes: days and times as in Sweden, and the instant beside each time. */
export function termJson(entries: readonly TermEntry[], text: Text): string {
  return JSON.stringify(
    { zone: 'Europe/Stockholm', entries: entries.map((one) => plain(one, text)) },
    null,
    2,
  );
}

function plain(entry: TermEntry, text: Text): object {
  const { kind, state, group } = entry;
  const common = { kind, name: entryName(entry, text), group, state, date: dayOf(entry) };
  switch (entry.kind) {
    case 'meeting': {
      const { start, minutes } = entry;
      const at = toInstant(start.date, start.time);
      return { ...common, time: start.time, at, endsAt: later(at, minutes * 60), minutes };
    }
    case 'deadline': {
      const { until, meeting } = entry;
      const before = until && { time: until.time, at: toInstant(until.date, until.time) };
      return { ...common, ...before, meeting: `${meeting.date}T${meeting.time}` };
    }
    case 'duty':
      return common;
  }
}
