import { absence, absenceUndone } from './meetings/absence.js';
import { outcomesMissing } from './cases/outcomes-missing.js';
import { ownCase, unitUnrepresented } from './cases/own-case.js';
import { identityKnown, identityMissing, identityStillMissing, notOurCase } from './cases/acknowledged.js';
import {
  acknowledgementMissingCoordinator,
  acknowledgementMissingDeputy,
} from './cases/acknowledgement-missing.js';
import { agendaRemoved } from './meetings/agenda-removed.js';
import { agendaTooLong } from './meetings/agenda-too-long.js';
import { channelLost } from './group/channel-lost.js';
import { agendaContent, agendaDraft, agendaPublish } from './meetings/agenda.js';
import { placesBooked, yourBooking } from './bookings/bookings.js';
import { yourTime } from './meetings/your-time.js';
import { reportBack, statistics } from './meetings/after-meeting.js';
import { neededAfterAll, notNeededAnyMore } from './meetings/attendance-news.js';
import { attendanceNotNeeded } from './meetings/attendance-not-needed.js';
import { callsUrgent, callsWaiting } from './group/calls.js';
import { caseChanged, caseHandedOver, caseRegistered, caseWithdrawn } from './cases/case-news.js';
import { lateCaseAsked, lateCaseDecided } from './cases/late-cases.js';
import { lateUnitsAsked, lateUnitsDecided } from './cases/late-units.js';
import { joinAsked } from './group/join-asked.js';
import { joinDecided } from './group/join-decided.js';
import { meetingCancelled, meetingMoved } from './meetings/meeting-news.js';
import { membershipChanged } from './group/membership-changed.js';
import { lifeNews, taskDue } from './cases/life.js';
import { notDelivered } from './group/not-delivered.js';
import { retentionMissing } from './group/retention-missing.js';
import { registrationReminder } from './meetings/registration-reminder.js';
import { reportNews } from './cases/report.js';
import { type RepeatedRules, snoozed } from './group/snoozed.js';

import type { NoticeKind } from '../../model/job/notice-kind.js';
import { onlyChosen } from '../still-chosen.js';
import type { NoticeRule } from '../notice-rule.js';

/** Two tell someone who need not be a member: the answer to a wish to join, and a membership that has ended. */
const rules: RepeatedRules = {
  'join-asked': onlyChosen(joinAsked),
  'join-decided': joinDecided,
  'membership-changed': membershipChanged,
  absence: onlyChosen(absence),
  'absence-undone': onlyChosen(absenceUndone),
  'acknowledgement-missing-coordinator': onlyChosen(acknowledgementMissingCoordinator),
  'acknowledgement-missing-deputy': onlyChosen(acknowledgementMissingDeputy),
  'agenda-content': onlyChosen(agendaContent),
  'agenda-draft': onlyChosen(agendaDraft),
  'agenda-removed': onlyChosen(agendaRemoved),
  'agenda-too-long': onlyChosen(agendaTooLong),
  'calls-urgent': onlyChosen(callsUrgent),
  'calls-waiting': onlyChosen(callsWaiting),
  'channel-lost': onlyChosen(channelLost),
  'agenda-publish': onlyChosen(agendaPublish),
  'attendance-not-needed': onlyChosen(attendanceNotNeeded),
  'case-changed': onlyChosen(caseChanged),
  'case-handed-over': onlyChosen(caseHandedOver),
  'case-registered': onlyChosen(caseRegistered),
  'case-withdrawn': onlyChosen(caseWithdrawn),
  'identity-missing': onlyChosen(identityMissing),
  'late-case-asked': onlyChosen(lateCaseAsked),
  'life-news': onlyChosen(lifeNews),
  'report-news': onlyChosen(reportNews),
  'task-due': onlyChosen(taskDue),
  'late-case-decided': onlyChosen(lateCaseDecided),
  'late-units-asked': onlyChosen(lateUnitsAsked),
  'late-units-decided': onlyChosen(lateUnitsDecided),
  'meeting-cancelled': onlyChosen(meetingCancelled),
  'meeting-moved': onlyChosen(meetingMoved),
  'needed-after-all': onlyChosen(neededAfterAll),
  'not-needed-any-more': onlyChosen(notNeededAnyMore),
  'not-delivered': onlyChosen(notDelivered),
  'not-our-case': onlyChosen(notOurCase),
  'identity-known': onlyChosen(identityKnown),
  'identity-still-missing': onlyChosen(identityStillMissing),
  'outcomes-missing': onlyChosen(outcomesMissing),
  'own-case': onlyChosen(ownCase),
  'unit-unrepresented': onlyChosen(unitUnrepresented),
  'registration-reminder': onlyChosen(registrationReminder),
  'report-back': onlyChosen(reportBack),
  retention: onlyChosen(retentionMissing),
  statistics: onlyChosen(statistics),
  'your-time': onlyChosen(yourTime),
  'your-booking': onlyChosen(yourBooking),
  'places-booked': onlyChosen(placesBooked),
};

/** The rule of each kind of message. */
export const noticeRules: { readonly [K in NoticeKind]: NoticeRule<K> } = {
  ...rules,
  snoozed: onlyChosen(snoozed(rules)),
};
