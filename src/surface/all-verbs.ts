import type { CardVerb } from './card/card-verb.js';
import { allCommands } from './commands/all-commands.js';
import { agendaVerbs } from './agenda/agenda-verbs.js';
import { lifeVerbs } from './life/life-verbs.js';
import { callsVerbs } from './calls/calls-verbs.js';
import { casesVerbs } from './cases/cases-verbs.js';
import { bindVerb } from './group/bind.js';
import { settingsVerbs } from './group/settings.js';
import { setupVerbs } from './group/setup.js';
import { bookingsVerbs } from './bookings/bookings-verbs.js';
import { dutiesVerbs } from './duties/duties-verbs.js';
import { figuresVerbs } from './figures/figures-verbs.js';
import { homeVerbs } from './home/home-verbs.js';
import { meetingVerbs } from './meeting/meeting-verbs.js';
import { membersVerbs } from './members/members-verbs.js';
import { menuVerbs } from './menu/menu-verbs.js';
import { privacyVerbs } from './privacy/privacy-verbs.js';
import { reportsVerbs } from './reports/reports-verbs.js';
import { registrationVerbs } from './registration/registration-verbs.js';
import { termVerbs } from './term/term-verbs.js';
import { snoozeVerbs } from './snooze/snooze-verbs.js';
import { undeliveredVerbs } from './undelivered/undelivered-verbs.js';
import { representativesVerbs } from './representatives/representatives-verbs.js';

/** Every button the bot knows; anything else is a stale or changed card. */
export const allVerbs: readonly CardVerb[] = [
  ...menuVerbs(allCommands),
  ...membersVerbs,
  ...registrationVerbs,
  ...casesVerbs,
  ...lifeVerbs,
  ...bookingsVerbs,
  ...dutiesVerbs,
  ...reportsVerbs,
  ...termVerbs,
  ...figuresVerbs,
  ...representativesVerbs,
  ...agendaVerbs,
  ...meetingVerbs,
  ...homeVerbs,
  ...setupVerbs,
  ...settingsVerbs,
  bindVerb,
  ...privacyVerbs,
  ...snoozeVerbs,
  ...undeliveredVerbs,
  ...callsVerbs,
];
