import { dayOf, type TermEntry } from '../../domain/term/term.js';
import { formatDate, formatTime } from '../../text/dates.js';
import { entryWords } from '../../text/term-words.js';
import type { Text } from '../../text/text.js';
import { escaped } from './escaped.js';
import { shapeSample, termPicture } from './term-picture.js';

/** Nothing is fetched, nothing runs: the page prints as it stands. */
export const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
body { font: 12pt/1.4 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #111; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid #ccc; }
tr { break-inside: avoid; }
.cancelled td { text-decoration: line-through; }
svg { width: 100%; height: auto; } svg.sample { width: 1.25rem; vertical-align: middle; }
rect.day { fill: #fff; stroke: #bbb; } rect.off { fill: #e8e8e8; stroke: #bbb; }
rect.meeting { fill: #1d4f91; } path.deadline { fill: #b35900; } circle.duty { fill: none; stroke: #2b6b2b; stroke-width: 3; }
path.cancelled { stroke: #8a1c1c; stroke-width: 3; fill: none; }
text.number { font-size: 10px; text-anchor: middle; } text.month { font-size: 13px; }
ul.legend { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0; }
@media print { body { margin: 0; max-width: none; } rect.off { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** A term as a page to print: a picture, and below it all of it in words. */
export function termPage(name: string, entries: readonly TermEntry[], text: Text): string {
  const { page, nothing } = text.term;
  const count = (kind: TermEntry['kind']) => entries.filter((one) => one.kind === kind).length;
  const body =
    entries.length === 0
      ? [`<p>${escaped(nothing)}</p>`]
      : [
          `<p>${escaped(spanOf(entries, text))}</p>`,
          termPicture(entries, text),
          legend(text),
          `<p>${escaped(page.pictureText(count('meeting'), count('deadline'), count('duty')))}</p>`,
          tableOf(entries, text),
        ];
  return [
    '<!doctype html>',
    `<html lang="${text.locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(page.title(name))}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    `<h1>${escaped(page.title(name))}</h1>`,
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function spanOf(entries: readonly TermEntry[], { term, locale }: Text): string {
  const days = entries.map(dayOf).sort();
  const words = [days[0], days.at(-1)].map((day) => (day ? formatDate(day, locale, { year: true }) : ''));
  return term.page.from(words[0] ?? '', words[1] ?? '');
}

function legend({ term }: Text): string {
  const { legend: words } = term.page;
  const kinds = ['meeting', 'deadline', 'duty', 'cancelled'] as const;
  const items = kinds.map((kind) => `<li>${shapeSample(kind)} ${escaped(words[kind])}</li>`);
  return `<ul class="legend">${items.join('')}</ul>`;
}

function tableOf(entries: readonly TermEntry[], text: Text): string {
  const { page } = text.term;
  const heads = [page.day, page.time, page.what, page.group].map((word) => `<th scope="col">${word}</th>`);
  const rows = entries.map((entry) => {
    const cells = [
      formatDate(dayOf(entry), text.locale, { year: true }),
      timeOf(entry, text),
      entryWords(entry, text),
      entry.group,
    ].map((words) => `<td>${escaped(words)}</td>`);
    return `<tr class="${entry.state}">${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function timeOf(entry: TermEntry, { locale }: Text): string {
  return entry.kind === 'meeting' ? formatTime(entry.start.time, locale) : '';
}
