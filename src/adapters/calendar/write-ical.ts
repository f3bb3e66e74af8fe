import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { addDays } from '../../domain/calendar/dates/local-date.js';
import { later } from '../../domain/calendar/dates/later.js';
import type { Instant, LocalDate, LocalTime } from '../../domain/calendar/dates/time.js';
import { toInstant, toLocal } from '../../domain/calendar/dates/zone.js';
import type { TermEntry } from '../../domain/term/term.js';
import { entryName } from '../../text/term-words.js';
import type { Text } from '../../text/text.js';
import { zoneComponent, zoneId } from './time-zone.js';

type Component = InstanceType<typeof ICAL.Component>;

// A line may be 75 octets; the library does not count the space that a continued line begins with.
ICAL.foldLength = 74;

/** A programme asks again so often, where it follows what a calendar asks for. */
const refresh = 'PT1H';
/** What ends at a moment is shown so long before it. */
const untilSeconds = 30 * 60;

/**
 * Entries as iCalendar (RFC 5545). Of an entry it says only what it is and in which group; the same entries always make
 * the same text, so that its mark tells whether anything has changed.
 */
export function writeIcal(entries: readonly TermEntry[], text: Text): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.updatePropertyWithValue('version', '2.0');
  calendar.updatePropertyWithValue('prodid', '-//Samråd//Termin//SV');
  calendar.updatePropertyWithValue('calscale', 'GREGORIAN');
  calendar.updatePropertyWithValue('method', 'PUBLISH');
  calendar.updatePropertyWithValue('x-wr-calname', text.term.calendarName);
  calendar.updatePropertyWithValue('x-wr-timezone', zoneId);
  const interval = new ICAL.Property('refresh-interval');
  interval.resetType('duration');
  interval.setValue(ICAL.Duration.fromString(refresh));
  calendar.addProperty(interval);
  calendar.updatePropertyWithValue('x-published-ttl', refresh);
  calendar.addSubcomponent(zoneComponent());
  // What is done is nobody's to do any more.
  for (const entry of entries.filter(({ state }) => state !== 'done')) {
    calendar.addSubcomponent(eventOf(entry, text));
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: TermEntry, text: Text): Component {
  const event = new ICAL.Component('vevent');
  const { revision, since, state } = entry;
  event.updatePropertyWithValue('uid', uidOf(entry));
  // Of two with the same sequence the later stamp counts; a stamp of now would be a change each time.
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(stamp(later(since, revision))));
  event.updatePropertyWithValue('sequence', revision);
  event.updatePropertyWithValue('status', state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED');
  event.updatePropertyWithValue('summary', summaryOf(entry, text));
  const [start, end] = spanOf(entry);
  addTime(event, 'dtstart', start);
  addTime(event, 'dtend', end);
  const isFree = entry.kind !== 'meeting' || state === 'cancelled';
  event.updatePropertyWithValue('transp', isFree ? 'TRANSPARENT' : 'OPAQUE');
  event.updatePropertyWithValue('class', 'PRIVATE');
  return event;
}

/** Some programmes do not show that something is cancelled: the words say it too. */
function summaryOf(entry: TermEntry, text: Text): string {
  const summary = text.term.summary(entryName(entry, text), entry.group);
  return entry.state === 'cancelled' ? `${text.term.cancelled}: ${summary}` : summary;
}

/** Keys hold ids of rows and of a routine's parts: a mark of them says nothing, and stays when the entry moves. */
function uidOf({ groupId, key }: TermEntry): string {
  return `${createHash('sha256').update(`${groupId} ${key}`).digest('hex').slice(0, 32)}@samrad`;
}

function stamp(at: Instant): string {
  return at.replace(/\.\d+Z$/, 'Z');
}

/** A day, or an instant. */
type Point = { readonly date: LocalDate } | { readonly at: Instant };

/** When it begins and ends; a whole day ends where the next one begins. */
function spanOf(entry: TermEntry): readonly [Point, Point] {
  switch (entry.kind) {
    case 'meeting':
      return spanFrom(toInstant(entry.start.date, entry.start.time), entry.minutes * 60);
    case 'deadline':
      return entry.until === undefined
        ? wholeDay(entry.day)
        : spanFrom(later(toInstant(entry.until.date, entry.until.time), -untilSeconds), untilSeconds);
    case 'duty':
      return wholeDay(entry.day);
  }
}

function wholeDay(date: LocalDate): readonly [Point, Point] {
  return [{ date }, { date: addDays(date, 1) }];
}

function spanFrom(at: Instant, seconds: number): readonly [Point, Point] {
  return [{ at }, { at: later(at, seconds) }];
}

function addTime(event: Component, name: 'dtstart' | 'dtend', point: Point): void {
  if ('date' in point) {
    event.updatePropertyWithValue(name, ICAL.Time.fromDateString(point.date));
    return;
  }
  const local = toLocal(point.at);
  if (changesClock(local.date)) {
    event.updatePropertyWithValue(name, ICAL.Time.fromDateTimeString(stamp(point.at)));
    return;
  }
  const property = new ICAL.Property(name);
  property.setParameter('tzid', zoneId);
  property.setValue(ICAL.Time.fromDateTimeString(`${local.date}T${local.time}:00`));
  event.addProperty(property);
}

/**
 * Programmes do not agree on wall-clock times of such a day: which of two hours a repeated one is, and from when on the
 * new offset counts. What falls on it is said in UTC.
 */
function changesClock(date: LocalDate): boolean {
  const midnight = '00:00' as LocalTime;
  return toInstant(addDays(date, 1), midnight) !== later(toInstant(date, midnight), 24 * 3600);
}
