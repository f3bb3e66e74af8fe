import type { DayOff } from '../../../domain/calendar/day-off.js';

/** Names of days off and the explanation of a date. */
export const calendarSv = {
  daysOff: {
    'new-years-day': 'nyårsdagen',
    epiphany: 'trettondedag jul',
    'good-friday': 'långfredagen',
    'easter-sunday': 'påskdagen',
    'easter-monday': 'annandag påsk',
    'may-day': 'första maj',
    'ascension-day': 'Kristi himmelsfärdsdag',
    'whit-sunday': 'pingstdagen',
    'whit-monday': 'annandag pingst',
    'national-day': 'nationaldagen',
    'midsummer-eve': 'midsommarafton',
    'midsummer-day': 'midsommardagen',
    'all-saints-day': 'alla helgons dag',
    'christmas-eve': 'julafton',
    'christmas-day': 'juldagen',
    'boxing-day': 'annandag jul',
    'new-years-eve': 'nyårsafton',
    saturday: 'lördag',
    sunday: 'söndag',
    closed: 'gruppens egen stängda dag',
  } satisfies Record<DayOff, string> as Record<DayOff, string>,
  counted: (days: number, list: string) =>
    days === 1
      ? `Räknad bakåt från dagen före mötet: ${list}.`
      : `${days} arbetsdagar räknade bakåt från dagen före mötet: ${list}.`,
  skipped: (list: string) => `Räknas inte: ${list}.`,
  weekends: 'helger',
  toTheEnd: 'Du kan anmäla till och med midnatt den dagen.',
  and: 'och',
};
