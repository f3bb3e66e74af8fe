import { faultsOf, loadRoutines } from '../adapters/routines/load-routines.js';
import { readRoutineFile } from '../adapters/routines/read-routine-file.js';
import { parseLocalDate } from '../domain/calendar/dates/local-date.js';
import type { LocalDate } from '../domain/calendar/dates/time.js';
import type { Locale } from '../domain/model/person/locale.js';
import { bookOf, bookOn, type RoutineBook } from '../domain/routine/definition/routine-book.js';
import type { Routine } from '../domain/routine/definition/routine-schema.js';
import { simulate } from '../simulate/simulate.js';
import { readArgs } from './read-args.js';
import { simulatedJson, simulatedLines, simulateWords } from './simulated-lines.js';
import type { Terminal } from './terminal.js';

const usage =
  'samrad simulate --routine ID|FILE [--groups 10] [--years 1] [--seed 1] [--from 2027-01-04] [--language sv|en] [--json]';

/** The same day for everyone, so that a seed means the same years at any time. */
const usualStart = '2027-01-04';
const most = { groups: 1000, years: 5, seed: 4_294_967_295 };

interface Wanted {
  readonly routine: Routine;
  readonly routines: RoutineBook;
  readonly groups: number;
  readonly years: number;
  readonly seed: number;
  readonly from: LocalDate;
  readonly locale: Locale;
  readonly json: boolean;
}

/**
 * `samrad simulate`: made-up groups live their years by a routine, and what it did to them is told. 1: a rule did not hold;
 * 2: nothing was simulated.
 */
export async function simulateCommand(
  args: readonly string[],
  directory: string | undefined,
  terminal: Pick<Terminal, 'out' | 'err'>,
): Promise<number> {
  const wanted = read(args, directory);
  if (Array.isArray(wanted)) {
    terminal.err([...(wanted as string[]), usage].join('\n'));
    return 2;
  }
  const { json, ...wish } = wanted as Wanted;
  const words = simulateWords[wish.locale];
  const tenth = Math.max(1, Math.floor(wish.groups / 10));
  const simulated = await simulate({
    ...wish,
    progress(done) {
      if (done % tenth === 0 || done === wish.groups) terminal.err(words.progress(done, wish.groups));
    },
  });
  const lines = json ? [simulatedJson(wish, simulated)] : simulatedLines(wish, simulated);
  for (const line of lines) terminal.out(line);
  return simulated.breaks.length === 0 ? 0 : 1;
}

/** What was asked for, or every fault of it. */
function read(args: readonly string[], directory: string | undefined): Wanted | readonly string[] {
  const given = readArgs(args, {
    routine: { type: 'string' },
    groups: { type: 'string', default: '10' },
    years: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: usualStart },
    language: { type: 'string', default: 'sv' },
    json: { type: 'boolean', default: false },
  });
  if (given === undefined || given.positionals.length > 0) {
    return ['an option is not known, or lacks its value'];
  }
  const { routine: name = '', groups, years, seed, from: start, language, json } = given.values;
  const from = parseLocalDate(start);
  const found = from === undefined ? undefined : routineNamed(name, directory, from);
  const numbers = { groups: numberIn(groups, 1), years: numberIn(years, 1), seed: numberIn(seed, 0) };
  const faults = [
    ...(found !== undefined && 'faults' in found ? found.faults : []),
    ...(from === undefined ? ['--from: a date written 2027-01-04'] : []),
    ...(['groups', 'years', 'seed'] as const).flatMap((one) => {
      const value = numbers[one];
      return value === undefined || value > most[one] ? [`--${one}: a whole number up to ${most[one]}`] : [];
    }),
    ...(language === 'sv' || language === 'en' ? [] : ['--language: sv or en']),
  ];
  if (faults.length > 0 || from === undefined || found === undefined || 'faults' in found) return faults;
  const { groups: g = 1, years: y = 1, seed: s = 1 } = numbers;
  return { ...found, groups: g, years: y, seed: s, from, locale: language as Locale, json };
}

function numberIn(text: string, least: number): number | undefined {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : undefined;
  return number === undefined || number < least ? undefined : number;
}

type Found =
  { readonly routine: Routine; readonly routines: RoutineBook } | { readonly faults: readonly string[] };

/** A routine that is loaded, in the version in force on the day; or a file, alone. */
function routineNamed(name: string, directory: string | undefined, from: LocalDate): Found {
  if (name.endsWith('.json')) return routineIn(name);
  const routines = bookOn(loadRoutines(directory), from);
  const routine = routines.all.find(({ id }) => id === name);
  const known = routines.all.map(({ id }) => id).join(', ');
  return routine === undefined
    ? { faults: [`--routine: one of ${known}, or a file that ends with .json`] }
    : { routine, routines };
}

function routineIn(file: string): Found {
  try {
    const read = readRoutineFile(file);
    const faults = faultsOf(read, file);
    if (read.outcome.kind === 'routine' && faults.length === 0) {
      const { routine } = read.outcome;
      return { routine, routines: bookOf([routine]) };
    }
    return { faults: [`${file}: the file has faults; samrad routine check tells them`] };
  } catch {
    return { faults: [`${file}: the file cannot be read.`] };
  }
}
