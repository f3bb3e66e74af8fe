import { describe, expect, it } from 'vitest';
import { writeIcal } from '../../../src/adapters/calendar/write-ical.js';
import { entryName } from '../../../src/text/term-words.js';
import { texts } from '../../../src/text/text.js';
import { readers } from './readers.js';
import { type Case, type Expected, expectedSpan, twentyCalendars } from './twenty-calendars.js';

const calendars = twentyCalendars();
const byStart = (a: Expected, b: Expected) =>
  `${a.start} ${a.end} ${a.summary}` < `${b.start} ${b.end} ${b.summary}` ? -1 : 1;

function expected({ entries, locale }: Case): readonly Expected[] {
  const text = texts[locale];
  return entries.map((entry) => {
    const cancelled = entry.state === 'cancelled';
    const summary = `${entryName(entry, text)} – ${entry.group}`;
    return {
      ...expectedSpan(entry),
      summary: cancelled ? `${text.term.cancelled}: ${summary}` : summary,
      status: cancelled ? 'CANCELLED' : 'CONFIRMED',
      sequence: entry.revision,
    };
  });
}

it('there are twenty calendars, with both changes of the clock, cancelled and moved meetings', () => {
  expect(calendars).toHaveLength(20);
  for (const { entries, name } of calendars) {
    expect(
      entries.some(({ state }) => state === 'cancelled'),
      name,
    ).toBe(true);
    expect(
      entries.some(({ revision }) => revision > 2),
      name,
    ).toBe(true);
  }
});

describe.each(calendars.map((one) => [one.name, one] as const))('the calendar %s', (_name, one) => {
  const ics = writeIcal(one.entries, texts[one.locale]);

  it.each(readers)('is read by %s with the same words and the same instants', (_reader, read) => {
    const found = read(ics);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(one.entries.length);
    const bare = found.map(({ uid: _uid, ...rest }) => rest);
    expect([...bare].sort(byStart)).toEqual([...expected(one)].sort(byStart));
  });

  it('has lines of 75 octets at most, each with its two signs at the end', () => {
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = ics.slice(0, -2).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    // No sign is cut in two: each line is whole UTF-8 by itself.
    expect(lines.filter((line) => Buffer.from(line).toString() !== line)).toEqual([]);
  });

  it('gives the zone in the form that Outlook reads', () => {
    const [, zone = ''] = /BEGIN:VTIMEZONE\r\n([^]*?)END:VTIMEZONE/.exec(ics) ?? [];
    expect(zone).toContain('DTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n');
    expect(zone).toContain('DTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n');
    expect(ics.match(/TZID=[^:]+/g)?.every((one) => one === 'TZID=Europe/Stockholm')).toBe(true);
  });

  it('is the same text whenever it is written', () => {
    expect(writeIcal(one.entries, texts[one.locale])).toBe(ics);
  });
});
