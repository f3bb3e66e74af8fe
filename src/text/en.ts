import { agendaEn } from './en/meetings/agenda.js';
import { bookingsEn } from './en/meetings/bookings.js';
import { calendarEn } from './en/meetings/calendar.js';
import { callsEn } from './en/calls.js';
import { casesEn } from './en/cases.js';
import { commonEn } from './en/common.js';
import { deliveryEn } from './en/delivery.js';
import { dutiesEn } from './en/routine/duties.js';
import { figuresEn } from './en/papers/figures.js';
import { homeEn } from './en/home.js';
import { lifeEn } from './en/routine/life.js';
import { meetingEn } from './en/meetings/meeting.js';
import { membersEn } from './en/members.js';
import { noticesEn } from './en/notices.js';
import { privacyEn } from './en/papers/privacy.js';
import { registerEn } from './en/register.js';
import { reportsEn } from './en/routine/reports.js';
import { representativesEn } from './en/representatives.js';
import { setupEn } from './en/setup.js';
import { teamsEn } from './en/teams.js';
import { termEn } from './en/meetings/term.js';
import type { sv } from './sv.js';

export const en: typeof sv = {
  locale: 'en',
  common: commonEn,
  notices: noticesEn,
  members: membersEn,
  teams: teamsEn,
  register: registerEn,
  calls: callsEn,
  cases: casesEn,
  agenda: agendaEn,
  duties: dutiesEn,
  life: lifeEn,
  meeting: meetingEn,
  figures: figuresEn,
  home: homeEn,
  setup: setupEn,
  bookings: bookingsEn,
  calendar: calendarEn,
  term: termEn,
  reports: reportsEn,
  representatives: representativesEn,
  privacy: privacyEn,
  delivery: deliveryEn,
};
