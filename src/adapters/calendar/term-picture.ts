import { dayOff } from '../../domain/calendar/day-off.js';
import { addMonths } from '../../domain/calendar/dates/local-date.js';
import { endOfMonth } from '../../domain/calendar/occurrences.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { dayOf, type TermEntry } from '../../domain/term/term.js';
import { entryName } from '../../text/term-words.js';
import type { Text } from '../../text/text.js';
import { escaped } from './escaped.js';

const cell = 24;
const left = 90;
const top = 24;
/** A term and what lies around it; a longer one is told by the list alone. */
const mostMonths = 14;

/** A row for each month, a square for each day: shapes tell the kinds apart where colours do not. */
export function termPicture(entries: readonly TermEntry[], text: Text): string {
  const months = monthsOf(entries);
  if (months.length === 0) return '';
  const [width, height] = [left + 31 * cell + 2, top + months.length * cell + 2];
  const days = Array.from({ length: 31 }, (_, i) => label(left + (i + 0.5) * cell, top - 8, String(i + 1)));
  const rows = months.flatMap((month, row) => monthRow(month, row, text));
  const marks = entries.flatMap((entry) => {
    const day = dayOf(entry);
    const row = months.indexOf(firstOf(day));
    const x = left + (Number(day.slice(8)) - 1) * cell;
    return row === -1 ? [] : [mark(entry, x, top + row * cell, text)];
  });
  return [
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(text.term.page.picture)}">`,
    ...days,
    ...rows,
    ...marks,
    '</svg>',
  ].join('\n');
}

/** The shape of a kind of entry, alone, for what explains the picture. */
export function shapeSample(kind: TermEntry['kind'] | 'cancelled'): string {
  const size = `viewBox="0 0 ${cell} ${cell}" width="${cell}" height="${cell}" aria-hidden="true"`;
  return `<svg class="sample" ${size}>${shapes[kind](0, 0)}</svg>`;
}

function firstOf(day: LocalDate): LocalDate {
  return `${day.slice(0, 8)}01` as LocalDate;
}

function monthsOf(entries: readonly TermEntry[]): readonly LocalDate[] {
  const days = entries.map(dayOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = Array.from({ length: mostMonths }, (_, i) => addMonths(firstOf(first), i));
  return all.filter((month) => month <= last);
}

function monthRow(month: LocalDate, row: number, { locale }: Text): readonly string[] {
  const y = top + row * cell;
  const name = new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'UTC',
    month: 'short',
    year: 'numeric',
  }).format(new Date(`${month}T00:00:00Z`));
  const days = Array.from({ length: Number(endOfMonth(month).slice(8)) }, (_, i) => {
    const day = `${month.slice(0, 8)}${String(i + 1).padStart(2, '0')}` as LocalDate;
    const look = dayOff(day, []) === undefined ? 'day' : 'off';
    return `<rect class="${look}" x="${left + i * cell}" y="${y}" width="${cell}" height="${cell}"/>`;
  });
  return [`<text class="month" x="0" y="${y + 16}">${escaped(name)}</text>`, ...days];
}

function label(x: number, y: number, words: string): string {
  return `<text class="number" x="${x}" y="${y}">${words}</text>`;
}

function mark(entry: TermEntry, x: number, y: number, text: Text): string {
  const kind = entry.state === 'cancelled' ? 'cancelled' : entry.kind;
  return `<g><title>${escaped(entryName(entry, text))}</title>${shapes[kind](x, y)}</g>`;
}

const shapes: Readonly<Record<TermEntry['kind'] | 'cancelled', (x: number, y: number) => string>> = {
  meeting: (x, y) => `<rect class="meeting" x="${x + 4}" y="${y + 4}" width="16" height="16"/>`,
  deadline: (x, y) => `<path class="deadline" d="M${x + 12} ${y + 4}L${x + 21} ${y + 20}H${x + 3}Z"/>`,
  duty: (x, y) => `<circle class="duty" cx="${x + 12}" cy="${y + 12}" r="7"/>`,
  cancelled: (x, y) => `<path class="cancelled" d="M${x + 5} ${y + 5}l14 14m0 -14l-14 14"/>`,
};
