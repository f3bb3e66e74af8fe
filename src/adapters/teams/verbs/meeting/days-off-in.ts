import type { Locale } from '../../../../domain/locale.js';
import { calendarEn } from '../../../../text/en/calendar.js';
import { calendarSv } from '../../../../text/sv/calendar.js';

export function daysOffIn(locale: Locale): typeof calendarSv.daysOff {
  return locale === 'sv' ? calendarSv.daysOff : calendarEn.daysOff;
}
