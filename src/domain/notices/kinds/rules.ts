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
import { yourTime } from './meetings/your-time.js';
import { reportBack, statistics } from './meetings/after-meeting.js';
import { neededAfterAll, notNeededAnyMore } from './meetings/attendance-news.js';
import { attendanceNotNeeded } from './meetings/attendance-not-needed.js';
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

import type { NoticeKind } from '../../model/job/notice-kind.js';
import { membersOnly } from '../members-only.js';
import type { NoticeRule } from '../notice-rule.js';

/** The rule of each kind of message. Two tell someone who need not be a member: the answer to a wish to join, and a membership that has ended. */
export const noticeRules: { readonly [K in NoticeKind]: NoticeRule<K> } = {
  'join-asked': membersOnly(joinAsked),
  'join-decided': joinDecided,
  'membership-changed': membershipChanged,
  absence: membersOnly(absence),
  'absence-undone': membersOnly(absenceUndone),
  'acknowledgement-missing-coordinator': membersOnly(acknowledgementMissingCoordinator),
  'acknowledgement-missing-deputy': membersOnly(acknowledgementMissingDeputy),
  'agenda-content': membersOnly(agendaContent),
  'agenda-draft': membersOnly(agendaDraft),
  'agenda-removed': membersOnly(agendaRemoved),
  'agenda-too-long': membersOnly(agendaTooLong),
  'channel-lost': membersOnly(channelLost),
  'agenda-publish': membersOnly(agendaPublish),
  'attendance-not-needed': membersOnly(attendanceNotNeeded),
  'case-changed': membersOnly(caseChanged),
  'case-handed-over': membersOnly(caseHandedOver),
  'case-registered': membersOnly(caseRegistered),
  'case-withdrawn': membersOnly(caseWithdrawn),
  'identity-missing': membersOnly(identityMissing),
  'late-case-asked': membersOnly(lateCaseAsked),
  'life-news': membersOnly(lifeNews),
  'task-due': membersOnly(taskDue),
  'late-case-decided': membersOnly(lateCaseDecided),
  'late-units-asked': membersOnly(lateUnitsAsked),
  'late-units-decided': membersOnly(lateUnitsDecided),
  'meeting-cancelled': membersOnly(meetingCancelled),
  'meeting-moved': membersOnly(meetingMoved),
  'needed-after-all': membersOnly(neededAfterAll),
  'not-needed-any-more': membersOnly(notNeededAnyMore),
  'not-delivered': membersOnly(notDelivered),
  'not-our-case': membersOnly(notOurCase),
  'identity-known': membersOnly(identityKnown),
  'identity-still-missing': membersOnly(identityStillMissing),
  'outcomes-missing': membersOnly(outcomesMissing),
  'own-case': membersOnly(ownCase),
  'unit-unrepresented': membersOnly(unitUnrepresented),
  'registration-reminder': membersOnly(registrationReminder),
  'report-back': membersOnly(reportBack),
  retention: membersOnly(retentionMissing),
  statistics: membersOnly(statistics),
  'your-time': membersOnly(yourTime),
};
