import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import type { Expected } from './twenty-calendars.js';

type Reader = (ics: string) => readonly Expected[];

const two = (n: number) => String(n).padStart(2, '0');
const utcDay = (date: Date) => date.toISOString().slice(0, 10);
const localDay = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const byIcalJs: Reader = (ics) => {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const point = (time: typeof event.startDate) =>
      time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();
    return {
      uid: event.uid,
      summary: event.summary,
      start: point(event.startDate),
      end: point(event.endDate),
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
    };
  });
};

const byTsIcs: Reader = (ics) =>
  (convertIcsCalendar(undefined, ics).events ?? []).map((event) => {
    const point = (one: typeof event.start | null | undefined) =>
      !one ? '' : one.type === 'DATE' ? utcDay(one.date) : one.date.toISOString();
    return {
      uid: event.uid,
      summary: event.summary ?? '',
      start: point(event.start),
      end: point(event.end),
      status: event.status ?? '',
      sequence: event.sequence ?? 0,
    };
  });

const byNodeIcal: Reader = (ics) =>
  Object.values(nodeIcal.sync.parseICS(ics))
    .filter((one): one is VEvent => one?.type === 'VEVENT')
    .map((event) => {
      const point = (date: Date) => (event.datetype === 'date' ? localDay(date) : date.toISOString());
      return {
        uid: event.uid,
        summary: String(event.summary),
        start: point(event.start),
        end: event.end === undefined ? '' : point(event.end),
        status: event.status ?? '',
        sequence: Number(event.sequence),
      };
    });

/** Three programmes that read iCalendar, each written by others. */
export const readers: readonly (readonly [string, Reader])[] = [
  ['ical.js', byIcalJs],
  ['ts-ics', byTsIcs],
  ['node-ical', byNodeIcal],
];
