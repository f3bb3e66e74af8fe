import { agendaSv } from './sv/meetings/agenda.js';
import { bookingsSv } from './sv/meetings/bookings.js';
import { calendarSv } from './sv/meetings/calendar.js';
import { callsSv } from './sv/calls.js';
import { casesSv } from './sv/cases.js';
import { commonSv } from './sv/common.js';
import { deliverySv } from './sv/delivery.js';
import { dutiesSv } from './sv/routine/duties.js';
import { figuresSv } from './sv/papers/figures.js';
import { homeSv } from './sv/home.js';
import { lifeSv } from './sv/routine/life.js';
import { meetingSv } from './sv/meetings/meeting.js';
import { membersSv } from './sv/members.js';
import { noticesSv } from './sv/notices.js';
import { privacySv } from './sv/papers/privacy.js';
import { registerSv } from './sv/register.js';
import { reportsSv } from './sv/routine/reports.js';
import { representativesSv } from './sv/representatives.js';
import { setupSv } from './sv/setup.js';
import { teamsSv } from './sv/teams.js';
import { termSv } from './sv/meetings/term.js';

export const sv = {
  locale: 'sv' as 'sv' | 'en',
  common: commonSv,
  notices: noticesSv,
  members: membersSv,
  teams: teamsSv,
  register: registerSv,
  calls: callsSv,
  cases: casesSv,
  agenda: agendaSv,
  duties: dutiesSv,
  life: lifeSv,
  meeting: meetingSv,
  figures: figuresSv,
  home: homeSv,
  setup: setupSv,
  bookings: bookingsSv,
  calendar: calendarSv,
  term: termSv,
  reports: reportsSv,
  representatives: representativesSv,
  privacy: privacySv,
  delivery: deliverySv,
};
