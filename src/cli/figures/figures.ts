import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { parseLocalDate } from '../../domain/calendar/dates/local-date.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { figuresOf } from '../../domain/figures/figures.js';
import { versionsFor } from '../../domain/figures/layout.js';
import { isTold, type Period, periodsBetween } from '../../domain/figures/period.js';
import type { Locale } from '../../domain/model/person/locale.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { figureName } from '../../text/figure-words.js';
import { texts } from '../../text/text.js';
import { countGroup, type CountsBy } from '../../usecases/figures/look-at-figures.js';
import type { BackupParts } from '../backup/backup.js';
import { readArgs } from '../read-args.js';
import type { Terminal } from '../terminal.js';

const usage =
  'samrad figures --group GROUP --from 2026-01-01 --until 2026-12-31 [--format csv|json] [--locale sv|en]';

interface Wanted {
  readonly group: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly format: 'csv' | 'json';
  readonly locale: Locale;
}

/** A number of a group's figures; without one where it is not shown. */
interface Line {
  readonly group: string;
  readonly routine: string;
  readonly period: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly table: string;
  readonly kind: string;
  readonly name: string;
  readonly count: number | null;
}

/** `samrad figures`: a group's figures of the half-years and years between the days, hidden as on the card. */
export async function figuresCommand(
  args: readonly string[],
  connect: () => Promise<BackupParts | undefined>,
  terminal: Pick<Terminal, 'out' | 'err'>,
): Promise<number> {
  const wanted = read(args);
  if (!('group' in wanted)) {
    terminal.err([...wanted, usage].join('\n'));
    return 2;
  }
  const parts = await connect();
  if (parts === undefined) return 2;
  const snapshot = await parts.deps.ledger.snapshot(wanted.group);
  if (snapshot === undefined) {
    terminal.err('samrad figures: no such group; samrad export lists them');
    return 1;
  }
  const lines = linesOf(parts, snapshot, wanted, await countGroup(parts.deps, snapshot));
  terminal.out(wanted.format === 'json' ? JSON.stringify({ figures: lines }, undefined, 2) : csv(lines));
  return 0;
}

function linesOf(
  { deps: { routines, clock } }: BackupParts,
  { group }: Snapshot,
  { from, until, locale }: Wanted,
  countsBy: CountsBy,
): readonly Line[] {
  const today = toLocal(clock.now()).date;
  const periods = periodsBetween(from, until).filter((period) => isTold(period, today));
  const linesIn = (routine: string, period: Period): readonly Line[] => {
    const { tables } = figuresOf(routines, routine, countsBy(routine), { year: period.year, today });
    const own = { group: group.value.id, routine, period: period.id, from: period.from, until: period.until };
    return tables.flatMap(({ id, total, rows }) =>
      [...(total === undefined ? [] : [total]), ...rows].map((row) => ({
        ...own,
        ...{ table: id, kind: row.kind, count: row.numbers[period.column] ?? null },
        name:
          row === total
            ? texts[locale].figures.total
            : figureName(versionsFor(routines, routine), row.kind, texts[locale]),
      })),
    );
  };
  return group.value.routines.flatMap((routine) => periods.flatMap((period) => linesIn(routine, period)));
}

const columns = ['group', 'routine', 'period', 'from', 'until', 'table', 'kind', 'name', 'count'] as const;

/** By RFC 4180: a number that is not shown is empty. */
function csv(lines: readonly Line[]): string {
  const rows = lines.map((line) => columns.map((column) => cell(line[column])).join(','));
  return [columns.join(','), ...rows].join('\r\n');
}

/** A text that begins as a formula would be run by the programme that opens the file. */
function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** What was asked for, or every fault of it. */
function read(args: readonly string[]): Wanted | readonly string[] {
  const given = readArgs(args, {
    group: { type: 'string' },
    from: { type: 'string' },
    until: { type: 'string' },
    format: { type: 'string', default: 'csv' },
    locale: { type: 'string', default: 'sv' },
  });
  if (given === undefined || given.positionals.length > 0) {
    return ['an option is not known, or lacks its value'];
  }
  const { group = '', from: first = '', until: last = '', format, locale } = given.values;
  const [from, until] = [parseLocalDate(first), parseLocalDate(last)];
  const faults = [
    ...(group === '' ? ['--group: the id of a group, as samrad export lists them'] : []),
    ...(from === undefined ? ['--from: a date written 2026-01-01'] : []),
    ...(until === undefined ? ['--until: a date written 2026-12-31'] : []),
    ...(from !== undefined && until !== undefined && periodsBetween(from, until).length === 0
      ? ['--from, --until: a half-year, January–June or July–December, must lie whole between them']
      : []),
    ...(isFormat(format) ? [] : ['--format: csv or json']),
    ...(isLocale(locale) ? [] : ['--locale: sv or en']),
  ];
  if (faults.length > 0 || !from || !until || !isFormat(format) || !isLocale(locale)) return faults;
  return { group, from, until, format, locale };
}

function isFormat(format: string): format is Wanted['format'] {
  return format === 'csv' || format === 'json';
}

function isLocale(locale: string): locale is Locale {
  return locale === 'sv' || locale === 'en';
}
