import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalMoment, LocalTime } from './time.js';
import { dateOf, dayNumber } from './local-date.js';

const zone = 'Europe/Stockholm';
const minute = 60_000;
const dayLength = 86_400_000;

/** From an instant on (milliseconds since 1970) the zone is so many milliseconds ahead of UTC. */
interface Offset {
  readonly from: number;
  readonly ahead: number;
}

/** The offsets of each year that has been asked for: two changes of a year are worked out once, not at each call. */
const years = new Map<number, readonly Offset[]>();

function offsetsOf(year: number): readonly Offset[] {
  const known = years.get(year);
  if (known !== undefined) return known;
  const start = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0, 1));
  const end = Date.UTC(year + 1, 0, 1);
  const found: Offset[] = [];
  let at: Temporal.ZonedDateTime | null = start.toZonedDateTimeISO(zone);
  while (at !== null && at.epochMilliseconds < end) {
    found.push({ from: at.epochMilliseconds, ahead: at.offsetNanoseconds / 1e6 });
    at = at.getTimeZoneTransition('next');
  }
  years.set(year, found);
  return found;
}

function aheadAt(milliseconds: number): number {
  const offsets = offsetsOf(new Date(milliseconds).getUTCFullYear());
  return (offsets.findLast(({ from }) => from <= milliseconds) ?? offsets[0])?.ahead ?? 0;
}

/**
 * The instant of a wall-clock time in Stockholm. A time that the spring change skips is read as the hour after; one
 * that the autumn change repeats is read as the first of the two.
 */
export function toInstant(date: LocalDate, time: LocalTime): Instant {
  const wall = dayNumber(date) * dayLength + millisecondsOf(time);
  // The change lies within a day of any wall time: the offset before it, and the one after.
  const [before, after] = [aheadAt(wall - dayLength), aheadAt(wall + dayLength)];
  const early = wall - before;
  // The offset before the change holds for a repeated and for a skipped time; after the change the other one does.
  const isAfter = before !== after && aheadAt(early) !== before && aheadAt(wall - after) === after;
  return new Date(isAfter ? wall - after : early).toISOString() as Instant;
}

function millisecondsOf(time: LocalTime): number {
  const [hours = '', minutes = '', seconds = '0'] = time.split(':');
  const total = (Number(hours) * 60 + Number(minutes)) * minute + Number(seconds) * 1000;
  if (!/^\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(time)) throw new RangeError('no wall-clock time');
  return total;
}

/** Date and wall-clock time in Stockholm, to the minute. */
export function toLocal(instant: Instant): LocalMoment {
  const milliseconds = Date.parse(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError('no instant');
  const wall = milliseconds + aheadAt(milliseconds);
  const day = Math.floor(wall / dayLength);
  const time = new Date(wall).toISOString().slice(11, 16);
  return { date: dateOf(day), time: time as LocalTime };
}
