import { loadRoutines } from '../adapters/routines/load-routines.js';
import { termJson } from '../adapters/calendar/term-json.js';
import { termPage } from '../adapters/calendar/term-page.js';
import { writeIcal } from '../adapters/calendar/write-ical.js';
import { parseLocalDate } from '../domain/calendar/dates/local-date.js';
import { parseLocalTime } from '../domain/calendar/dates/local-time.js';
import { addMonths } from '../domain/calendar/dates/local-date.js';
import type { Locale } from '../domain/model/person/locale.js';
import type { RoutineBook } from '../domain/routine/definition/routine-book.js';
import type { Routine } from '../domain/routine/definition/routine-schema.js';
import { plannedTerm, type TermWish } from '../domain/term/planned-term.js';
import { texts } from '../text/text.js';
import { readArgs } from './read-args.js';
import type { Terminal } from './terminal.js';

const usage =
  'samrad calendar --routine ID[,ID] --first-meeting 2026-01-13[T13:00] --until 2026-06-30 [--format json|ics|html] [--locale sv|en]';

interface Wanted extends TermWish {
  readonly routines: readonly [Routine, ...Routine[]];
  readonly format: 'json' | 'ics' | 'html';
}

/** `samrad calendar`: the term that a new group with these routines would have, from their files alone. */
export async function calendarCommand(
  args: readonly string[],
  directory: string | undefined,
  terminal: Pick<Terminal, 'out' | 'err'>,
): Promise<number> {
  const wanted = read(args, loadRoutines(directory));
  if (Array.isArray(wanted)) {
    terminal.err([...wanted, usage].join('\n'));
    return 2;
  }
  terminal.out(written(wanted as Wanted));
  return 0;
}

function written({ routines, format, ...wish }: Wanted): string {
  const text = texts[wish.locale];
  const entries = plannedTerm(routines, wish);
  switch (format) {
    case 'json':
      return termJson(entries, text);
    case 'ics':
      // The terminal writes the last sign of the last line itself.
      return writeIcal(entries, text).slice(0, -1);
    case 'html':
      return termPage(routines[0].name[wish.locale], entries, text).trimEnd();
  }
}

/** Two years: what lies further ahead nobody plans, and a wrong century makes no calendar of thousands of meetings. */
const mostMonths = 24;

/** What was asked for, or every fault of it. */
function read(args: readonly string[], book: RoutineBook): Wanted | string[] {
  const given = readArgs(args, {
    routine: { type: 'string' },
    'first-meeting': { type: 'string' },
    until: { type: 'string' },
    format: { type: 'string', default: 'json' },
    locale: { type: 'string', default: 'sv' },
  });
  if (given === undefined || given.positionals.length > 0)
    return ['an option is not known, or lacks its value'];
  const { routine = '', 'first-meeting': from = '', until: last = '', format, locale } = given.values;
  const [routines, unknown] = routinesNamed(routine, book);
  const [date = '', typedTime, ...rest] = from.split('T');
  const first = rest.length === 0 ? parseLocalDate(date) : undefined;
  const time = typedTime === undefined ? undefined : parseLocalTime(typedTime);
  const until = parseLocalDate(last);
  const known = book.all.map(({ id }) => id).join(', ');
  const faults = [
    ...(routines === undefined || unknown ? [`--routine: one or more of ${known}, with commas between`] : []),
    ...(first === undefined || (typedTime !== undefined && time === undefined)
      ? ['--first-meeting: a date, or a local time, written 2026-01-13 or 2026-01-13T13:00']
      : []),
    ...(until === undefined ? ['--until: a date written 2026-06-30'] : []),
    ...(first !== undefined && until !== undefined && (until < first || until > addMonths(first, mostMonths))
      ? [`--until: not before the first meeting, and at most ${mostMonths} months after it`]
      : []),
    ...(isFormat(format) ? [] : ['--format: json, ics or html']),
    ...(isLocale(locale) ? [] : ['--locale: sv or en']),
  ];
  if (faults.length > 0 || !routines || !first || !until || !isFormat(format) || !isLocale(locale))
    return faults;
  return { routines, first, until, format, locale, ...(time === undefined ? {} : { time }) };
}

/** Those of the ids that there are, and whether there is one that is not. */
function routinesNamed(
  ids: string,
  book: RoutineBook,
): readonly [readonly [Routine, ...Routine[]] | undefined, boolean] {
  const wanted = ids.split(',').map((id) => id.trim());
  const found = wanted.flatMap((id) => book.all.find((one) => one.id === id) ?? []);
  const [first, ...others] = found;
  return [first === undefined ? undefined : [first, ...others], found.length < wanted.length];
}

function isFormat(format: string): format is Wanted['format'] {
  return ['json', 'ics', 'html'].includes(format);
}

function isLocale(locale: string): locale is Locale {
  return locale === 'sv' || locale === 'en';
}
