import type { calendarSv } from '../../sv/meetings/calendar.js';

export const calendarEn: typeof calendarSv = {
  daysOff: {
    'new-years-day': "New Year's Day",
    epiphany: 'Epiphany',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'may-day': 'May Day',
    'ascension-day': 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    'national-day': 'the National Day',
    'midsummer-eve': 'Midsummer Eve',
    'midsummer-day': 'Midsummer Day',
    'all-saints-day': "All Saints' Day",
    'christmas-eve': 'Christmas Eve',
    'christmas-day': 'Christmas Day',
    'boxing-day': 'Boxing Day',
    'new-years-eve': "New Year's Eve",
    saturday: 'Saturday',
    sunday: 'Sunday',
    closed: "the group's own closed day",
  },
  counted: (days, list) =>
    days === 1
      ? `Counted back from the day before the meeting: ${list}.`
      : `${days} working days counted back from the day before the meeting: ${list}.`,
  skipped: (list) => `Not counted: ${list}.`,
  weekends: 'weekends',
  toTheEnd: 'You can register until midnight that day.',
  and: 'and',
};
