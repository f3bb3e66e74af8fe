import { Temporal } from 'temporal-polyfill';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../time.js';

const zone = 'Europe/Stockholm';

/**
 * The instant of a wall-clock time in Stockholm. A time that the spring change skips is read as the hour after; one
 * that the autumn change repeats is read as the first of the two.
 */
export function toInstant(date: LocalDate, time: LocalTime): Instant {
  const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
  return zoned.toInstant().toString({ smallestUnit: 'millisecond' }) as Instant;
}

/** Date and wall-clock time in Stockholm, to the minute. */
export function toLocal(instant: Instant): LocalMoment {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: local.toPlainDate().toString() as LocalDate,
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }) as LocalTime,
  };
}
