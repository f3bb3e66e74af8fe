import type { Notice } from '../../domain/notices/notice.js';
import type { Text } from '../../text/text.js';
import type { CardModel, CardRow } from '../card/card-model.js';
import {
  caseChangedView,
  caseHandedOverView,
  caseRegisteredView,
  caseWithdrawnView,
  lateCaseAskedView,
  lateCaseDecidedView,
  lateUnitsAskedView,
  lateUnitsDecidedView,
  ownCaseView,
} from './case-notices.js';
import {
  agendaAnchorView,
  agendaContentView,
  agendaDraftView,
  agendaRemovedView,
  agendaTooLongView,
  meetingCancelledView,
  meetingMovedView,
  yourTimeView,
} from './meeting-notices.js';
import { callsUrgentView, callsWaitingView } from './calls-notices.js';
import { placesBookedView, yourBookingView } from './bookings.js';
import { channelLostView } from './channel-lost.js';
import { joinAskedView } from './group/join-asked.js';
import { joinDecidedView } from './group/join-decided.js';
import { membershipChangedView } from './group/membership-changed.js';
import { lifeNewsView, taskDueView } from './life-notices.js';
import { notDeliveredView } from './not-delivered.js';
import { plainNotice } from './parts/plain-notice.js';
import { withSnooze } from './with-snooze.js';
import { somethingForYou } from './parts/quiet-notice.js';
import { reportNewsView } from './report-notices.js';
import { retentionMissingView } from './retention-missing.js';
import {
  absenceUndoneView,
  identityKnownView,
  identityStillMissingView,
  outcomesMissingView,
  unrepresentedView,
  absenceView,
  identityMissingView,
  neededAfterAllView,
  notNeededAnyMoreView,
  notNeededView,
  notOurCaseView,
  registrationReminderView,
  reportBackView,
  statisticsView,
  unacknowledgedView,
} from './representative-notices.js';

export type NoticeView = (notice: Notice, text: Text) => CardModel;

/** The card of each kind of message. */
export const noticeViews: Partial<Record<Notice['kind'], NoticeView>> = {
  absence: absenceView,
  'identity-known': identityKnownView,
  'identity-still-missing': identityStillMissingView,
  'outcomes-missing': outcomesMissingView,
  'own-case': ownCaseView,
  'unit-unrepresented': unrepresentedView,
  'absence-undone': absenceUndoneView,
  'acknowledgement-missing-coordinator': unacknowledgedView,
  'acknowledgement-missing-deputy': unacknowledgedView,
  'agenda-content': agendaContentView,
  'agenda-draft': agendaDraftView,
  'agenda-removed': agendaRemovedView,
  'agenda-too-long': agendaTooLongView,
  'calls-urgent': callsUrgentView,
  'calls-waiting': callsWaitingView,
  'channel-lost': channelLostView,
  'agenda-publish': agendaAnchorView,
  'attendance-not-needed': notNeededView,
  'case-changed': caseChangedView,
  'life-news': lifeNewsView,
  'report-news': reportNewsView,
  'task-due': taskDueView,
  'case-handed-over': caseHandedOverView,
  'case-registered': caseRegisteredView,
  'case-withdrawn': caseWithdrawnView,
  'identity-missing': identityMissingView,
  'late-case-asked': lateCaseAskedView,
  'late-case-decided': lateCaseDecidedView,
  'late-units-asked': lateUnitsAskedView,
  'late-units-decided': lateUnitsDecidedView,
  'join-asked': joinAskedView,
  'join-decided': joinDecidedView,
  'membership-changed': membershipChangedView,
  'meeting-cancelled': meetingCancelledView,
  'meeting-moved': meetingMovedView,
  'needed-after-all': neededAfterAllView,
  'not-delivered': notDeliveredView,
  'not-needed-any-more': notNeededAnyMoreView,
  'not-our-case': notOurCaseView,
  'registration-reminder': registrationReminderView,
  'report-back': reportBackView,
  retention: retentionMissingView,
  'something-for-you': somethingForYou,
  digest: digestView,
  statistics: statisticsView,
  'your-time': yourTimeView,
  'your-booking': yourBookingView,
  'places-booked': placesBookedView,
};

/** The card of any message; a kind without one of its own says that something has changed, and where. */
export function noticeCard(notice: Notice, text: Text): CardModel {
  const view = noticeViews[notice.kind];
  const card =
    view === undefined ? plainNotice(notice, text, { title: text.notices.generic }) : view(notice, text);
  return withSnooze(card, notice, text);
}

/** One row for each line, over all the person's groups. */
function digestView(notice: Notice, text: Text): CardModel {
  const rows = (notice.lines ?? []).map((line): CardRow => {
    const { title, facts = [], lines = [], actions = [] } = noticeCard(line, text);
    const said = facts.map((fact) => ({ text: `${fact.title}: ${fact.value}`, style: 'subtle' as const }));
    return { title, lines: [...said, ...lines], actions };
  });
  return {
    template: 'notice',
    locale: text.locale,
    title: text.notices.digestTitle,
    summary: text.common.summary,
    rows,
  };
}
