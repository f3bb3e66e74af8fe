import { absence, absenceUndone } from './absence.js';
import { outcomesMissing } from './outcomes-missing.js';
import { ownCase, unitUnrepresented } from './own-case.js';
import { identityKnown, identityMissing, identityStillMissing, notOurCase } from './acknowledged.js';
import {
  acknowledgementMissingCoordinator,
  acknowledgementMissingDeputy,
} from './acknowledgement-missing.js';
import { agendaRemoved } from './agenda-removed.js';
import { agendaTooLong } from './agenda-too-long.js';
import { channelLost } from './channel-lost.js';
import { agendaContent, agendaDraft, agendaPublish, yourTime } from './agenda.js';
import { reportBack, statistics } from './after-meeting.js';
import { neededAfterAll, notNeededAnyMore } from './attendance-news.js';
import { attendanceNotNeeded } from './attendance-not-needed.js';
import { caseChanged, caseHandedOver, caseRegistered, caseWithdrawn } from './case-news.js';
import { lateCaseAsked, lateCaseDecided } from './late-cases.js';
import { lateUnitsAsked, lateUnitsDecided } from './late-units.js';
import { joinAsked } from './join-asked.js';
import { joinDecided } from './join-decided.js';
import { meetingCancelled, meetingMoved } from './meeting-news.js';
import { membershipChanged } from './membership-changed.js';
import { lifeNews, taskDue } from './life.js';
import { notDelivered } from './not-delivered.js';
import { retentionMissing } from './retention-missing.js';
import { registrationReminder } from './registration-reminder.js';

import type { NoticeKind } from '../../model/notice-kind.js';
import type { NoticeRule } from '../notice-rule.js';

/** The rule of each kind of message. */
export const noticeRules: { readonly [K in NoticeKind]: NoticeRule<K> } = {
  'join-asked': joinAsked,
  'join-decided': joinDecided,
  'membership-changed': membershipChanged,
  absence,
  'absence-undone': absenceUndone,
  'acknowledgement-missing-coordinator': acknowledgementMissingCoordinator,
  'acknowledgement-missing-deputy': acknowledgementMissingDeputy,
  'agenda-content': agendaContent,
  'agenda-draft': agendaDraft,
  'agenda-removed': agendaRemoved,
  'agenda-too-long': agendaTooLong,
  'channel-lost': channelLost,
  'agenda-publish': agendaPublish,
  'attendance-not-needed': attendanceNotNeeded,
  'case-changed': caseChanged,
  'case-handed-over': caseHandedOver,
  'case-registered': caseRegistered,
  'case-withdrawn': caseWithdrawn,
  'identity-missing': identityMissing,
  'late-case-asked': lateCaseAsked,
  'life-news': lifeNews,
  'task-due': taskDue,
  'late-case-decided': lateCaseDecided,
  'late-units-asked': lateUnitsAsked,
  'late-units-decided': lateUnitsDecided,
  'meeting-cancelled': meetingCancelled,
  'meeting-moved': meetingMoved,
  'needed-after-all': neededAfterAll,
  'not-needed-any-more': notNeededAnyMore,
  'not-delivered': notDelivered,
  'not-our-case': notOurCase,
  'identity-known': identityKnown,
  'identity-still-missing': identityStillMissing,
  'outcomes-missing': outcomesMissing,
  'own-case': ownCase,
  'unit-unrepresented': unitUnrepresented,
  'registration-reminder': registrationReminder,
  'report-back': reportBack,
  retention: retentionMissing,
  statistics,
  'your-time': yourTime,
};
