import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../../src/domain/calendar/dates/local-date.js';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import type { Locale } from '../../../src/domain/model/person/locale.js';
import { plannedTerm } from '../../../src/domain/term/planned-term.js';
import type { TermEntry } from '../../../src/domain/term/term.js';
import { loadRoutines } from '../../../src/adapters/routines/load-routines.js';

/** What every reader must make of an entry. */
export interface Expected {
  readonly uid?: string;
  readonly summary: string;
  /** An instant, or a date for what lasts whole days. */
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly sequence: number;
}

export interface Case {
  readonly name: string;
  readonly locale: Locale;
  readonly entries: readonly TermEntry[];
}

/** Signs that iCalendar escapes, two and four octets in one sign, and lines that must be folded. */
const names = [
  'VerkSam Habo',
  'Grupp; med, skiljetecken\\och: "citat"',
  'Östra Götalands samverkansgrupp för arbetslivsinriktad rehabilitering i Ödeshög, Ydre och Åtvidaberg',
  'Samråd 🌱 söder',
];

/** A meeting that begins at the time and goes on past a change of the clock, or in the hour that is skipped or repeated. */
const nights = [
  ['2026-03-29', '01:30', 180],
  ['2026-03-29', '02:30', 60],
  ['2026-10-25', '01:30', 90],
  ['2026-10-25', '01:30', 180],
  ['2026-10-25', '02:30', 60],
  ['2027-03-28', '01:00', 90],
  ['2027-10-31', '00:30', 240],
] as const;

function nightMeetings(group: string): readonly TermEntry[] {
  return nights.map(([date, time, minutes], i) => ({
    ...{ kind: 'meeting', key: `night-${i}`, groupId: 'g', group, state: 'planned', revision: 1, minutes },
    since: '2026-01-01T08:00:00.000Z' as Instant,
    name: { sv: 'Samråd', en: 'Case meeting' },
    start: { date: date as LocalDate, time: time as LocalTime },
  }));
}

/** Every fourth entry cancelled, others moved; each change raises the revision. */
function changed(entry: TermEntry, i: number): TermEntry {
  if (i % 4 === 1) return { ...entry, state: 'cancelled', revision: entry.revision + 1 };
  if (i % 4 === 2 || entry.kind !== 'meeting') return entry;
  return {
    ...entry,
    start: { ...entry.start, date: addDays(entry.start.date, 1) },
    revision: entry.revision + 2,
  };
}

/** Five routines, two years with both changes of the clock, both languages. */
export function twentyCalendars(): readonly Case[] {
  const years = ['2026', '2027'] as const;
  const locales = ['sv', 'en'] as const;
  return loadRoutines().all.flatMap((routine, r) =>
    years.flatMap((year, y) =>
      locales.map((locale, l) => {
        const group = names[(r + y + l) % names.length] ?? '';
        const wish = {
          first: `${year}-01-12` as LocalDate,
          until: `${year}-12-31` as LocalDate,
          time: `0${8 + r}:15`.slice(-5) as LocalTime,
        };
        const term = plannedTerm([routine], { ...wish, locale }).map((one, i) =>
          changed({ ...one, group }, i),
        );
        return {
          name: `${routine.id} ${year} ${locale}`,
          locale,
          entries: [...term, ...nightMeetings(group)],
        };
      }),
    ),
  );
}

/** Worked out by Temporal alone, without the product's own reckoning of time. */
export function expectedSpan(entry: TermEntry): Pick<Expected, 'start' | 'end'> {
  const at = ({ date, time }: { readonly date: string; readonly time: string }) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/Stockholm', {
      disambiguation: 'compatible',
    });
  const written = (instant: Temporal.ZonedDateTime) => new Date(instant.epochMilliseconds).toISOString();
  if (entry.kind === 'meeting') {
    const start = at(entry.start);
    return { start: written(start), end: written(start.add({ minutes: entry.minutes })) };
  }
  if (entry.kind === 'deadline' && entry.until !== undefined) {
    const end = at(entry.until);
    return { start: written(end.subtract({ minutes: 30 })), end: written(end) };
  }
  const day = Temporal.PlainDate.from(entry.day);
  return { start: day.toString(), end: day.add({ days: 1 }).toString() };
}
