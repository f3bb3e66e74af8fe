import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from './dates/time.js';
import { easterSunday } from './easter.js';

/** Swedish public holidays (SFS 1989:253), and the three eves on which nobody works. */
export const holidays = [
  'new-years-day',
  'epiphany',
  'good-friday',
  'easter-sunday',
  'easter-monday',
  'may-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'national-day',
  'midsummer-eve',
  'midsummer-day',
  'all-saints-day',
  'christmas-eve',
  'christmas-day',
  'boxing-day',
  'new-years-eve',
] as const;

export type Holiday = (typeof holidays)[number];

/** The year the National Day took the place of Whit Monday. */
const nationalDaySince = 2005;

/** The holidays of a year by date. */
export function holidaysOf(year: number): ReadonlyMap<LocalDate, Holiday> {
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day });
  const { month, day } = easterSunday(year);
  const easter = on(month, day);
  const midsummer = saturdayFrom(on(6, 20));
  const days: [Temporal.PlainDate, Holiday][] = [
    [on(1, 1), 'new-years-day'],
    [on(1, 6), 'epiphany'],
    [easter.subtract({ days: 2 }), 'good-friday'],
    [easter, 'easter-sunday'],
    [easter.add({ days: 1 }), 'easter-monday'],
    [easter.add({ days: 49 }), 'whit-sunday'],
    year < nationalDaySince ? [easter.add({ days: 50 }), 'whit-monday'] : [on(6, 6), 'national-day'],
    [on(5, 1), 'may-day'],
    // Ascension Day may fall on 1 May (2008): the day is then called by the feast that moves.
    [easter.add({ days: 39 }), 'ascension-day'],
    [midsummer.subtract({ days: 1 }), 'midsummer-eve'],
    [midsummer, 'midsummer-day'],
    [saturdayFrom(on(10, 31)), 'all-saints-day'],
    [on(12, 24), 'christmas-eve'],
    [on(12, 25), 'christmas-day'],
    [on(12, 26), 'boxing-day'],
    [on(12, 31), 'new-years-eve'],
  ];
  return new Map(days.map(([date, holiday]) => [date.toString() as LocalDate, holiday]));
}

function saturdayFrom(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.add({ days: (6 - date.dayOfWeek + 7) % 7 });
}
