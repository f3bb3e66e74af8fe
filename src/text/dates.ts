import { type Deadline, endOfDay } from '../domain/calendar/deadline.js';
import type { Locale } from '../domain/model/person/locale.js';
import type { LocalDate, LocalMoment, LocalTime } from '../domain/calendar/dates/time.js';
import { calendarEn } from './en/meetings/calendar.js';
import { calendarSv } from './sv/meetings/calendar.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** "tisdag 12 maj", "Tuesday 12 May"; with the year when asked for. */
export function formatDate(date: LocalDate, locale: Locale, { year = false } = {}): string {
  const parts = formatOf(locale).formatToParts(new Date(`${date}T00:00:00Z`));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  // Put together here: which commas stand between the parts has changed with every release of ICU.
  const written = `${part('weekday')} ${part('day')} ${part('month')}`;
  return year ? `${written} ${part('year')}` : written;
}

/** "13.00", "13:00". */
export function formatTime(time: LocalTime, locale: Locale): string {
  return locale === 'sv' ? time.replace(':', '.') : time;
}

/** "tisdag 12 maj kl. 13.00", "Tuesday 12 May at 13:00". */
export function formatMoment(
  { date, time }: LocalMoment,
  locale: Locale,
  options?: { year?: boolean },
): string {
  return `${formatDate(date, locale, options)} ${locale === 'sv' ? 'kl.' : 'at'} ${formatTime(time, locale)}`;
}

/** The last day; with the time when the day's end is not meant. */
export function formatDeadline({ date, time }: LocalMoment, locale: Locale): string {
  return time === endOfDay ? formatDate(date, locale) : formatMoment({ date, time }, locale);
}

/** Why a deadline falls where it does: which days were counted and which were not, a sentence each. */
export function explainDeadline(deadline: Deadline, locale: Locale): readonly string[] {
  const words = locale === 'sv' ? calendarSv : calendarEn;
  const { counted, skipped, time } = deadline;
  const days = [...counted].reverse().map((date) => formatDate(date, locale));
  const weekend = skipped.some(({ reason }) => reason === 'saturday' || reason === 'sunday');
  const named = [...skipped]
    .reverse()
    .filter(({ reason }) => reason !== 'saturday' && reason !== 'sunday')
    .map(({ date, reason }) => `${formatDate(date, locale)} (${words.daysOff[reason]})`);
  const left = [...(weekend ? [words.weekends] : []), ...named];
  return [
    words.counted(counted.length, listed(days, words.and)),
    ...(left.length === 0 ? [] : [words.skipped(listed(left, words.and))]),
    ...(time === endOfDay ? [words.toTheEnd] : []),
  ];
}

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;
}

function formatOf(locale: Locale): Intl.DateTimeFormat {
  const known = formats.get(locale);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  formats.set(locale, format);
  return format;
}
