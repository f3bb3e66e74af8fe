import { describe, expect, it } from 'vitest';
import { calendarCommand } from '../../src/cli/calendar.js';
import { readers } from '../adapters/calendar/readers.js';

async function run(...args: readonly string[]) {
  const said = { out: '', err: '' };
  const terminal = {
    out: (line: string) => void (said.out += `${line}\n`),
    err: (line: string) => void (said.err += `${line}\n`),
  };
  return { code: await calendarCommand(args, undefined, terminal), ...said };
}

const spring = ['--first-meeting', '2026-01-13', '--until', '2026-06-30'];
const verksam = ['--routine', 'verksam', ...spring];
const entriesOf = (json: string) =>
  (JSON.parse(json) as { readonly entries: readonly Record<string, unknown>[] }).entries;

describe('samrad calendar', () => {
  it('gives the term of a routine’s file as JSON: meetings, last days and duties, with instants', async () => {
    const { code, out } = await run(...verksam);
    expect(code).toBe(0);
    const entries = entriesOf(out);
    expect(entries.map(({ kind, date }) => `${String(kind)} ${String(date)}`)).toEqual([
      'deadline 2026-01-02',
      'meeting 2026-01-13',
      'deadline 2026-02-16',
      'meeting 2026-02-24',
      'deadline 2026-03-26',
      'meeting 2026-04-07',
      'deadline 2026-05-08',
      'meeting 2026-05-19',
      'deadline 2026-06-22',
      'meeting 2026-06-30',
      'duty 2026-06-30',
      'duty 2026-06-30',
      'duty 2026-06-30',
      'duty 2026-06-30',
    ]);
    expect(entries[5]).toMatchObject({ time: '13:00', at: '2026-04-07T11:00:00.000Z', name: 'Samråd' });
  });

  it('gives the same as iCalendar, whole to its last sign', async () => {
    const { out } = await run(...verksam, '--format', 'ics');
    expect(out.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const [name, read] of readers) expect(read(out), name).toHaveLength(14);
  });

  it('gives a page to print that fetches nothing, runs nothing and says in words what its picture shows', async () => {
    const { out } = await run(...verksam, '--format', 'html', '--locale', 'en');
    expect(out).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    expect(out).not.toMatch(/<script|src=|href=|url\(/);
    expect(out).toContain('The picture shows 5 meetings, 5 last days to register and 4 duties.');
    expect(out.match(/<tr class="planned">/g)).toHaveLength(14);
    // A shape in the picture for each entry, and the four that explain it.
    expect(out.match(/class="(meeting|deadline|duty|cancelled)"/g)).toHaveLength(14 + 4);
    expect(out.match(/<title>Case meeting<\/title>/g)).toHaveLength(5);
  });

  it('gives the term of a group that follows several routines', async () => {
    const both = ['--routine', 'knutpunkten-case,knutpunkten-consultation', ...spring];
    const entries = entriesOf((await run(...both)).out);
    expect(entries.filter(({ kind }) => kind === 'meeting').length).toBeGreaterThan(10);
  });

  it.each([
    [[], '--routine: one or more of coordination-team'],
    [['--routine', 'verksam,nope', ...spring], '--routine: one or more of'],
    [
      ['--routine', 'verksam', '--first-meeting', '2026-02-30', '--until', '2026-06-30'],
      '--first-meeting: a date',
    ],
    [
      ['--routine', 'verksam', '--first-meeting', '2026-01-13T25:00', '--until', '2026-06-30'],
      '--first-meeting: a date',
    ],
    [
      ['--routine', 'verksam', '--first-meeting', '2026-01-13', '--until', '2026-01-12'],
      '--until: not before',
    ],
    [
      ['--routine', 'verksam', '--first-meeting', '2026-01-13', '--until', '2126-01-12'],
      'at most 24 months after',
    ],
    [[...verksam, '--format', 'pdf'], '--format: json, ics or html'],
    [[...verksam, '--locale', 'fi'], '--locale: sv or en'],
    [[...verksam, '--colour'], 'an option is not known'],
    [[...verksam, 'more'], 'an option is not known'],
  ])('refuses %j with what is allowed', async (args, why) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
    expect(err).toContain('samrad calendar --routine');
  });
});
