import type { Notice } from '../../domain/notices/notice.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardModel } from '../card/card-model.js';
import { plainNotice } from './parts/plain-notice.js';

type Words = Text['notices'];

function about(say: (words: Words, notice: Notice) => string, buttons: 'meeting' | 'case' | 'reminder') {
  return (notice: Notice, text: Text): CardModel =>
    plainNotice(notice, text, {
      title: say(text.notices, notice),
      actions: actions(notice, text.notices, buttons),
    });
}

function actions(notice: Notice, words: Words, buttons: 'meeting' | 'case' | 'reminder'): CardAction[] {
  const { groupId, code, meeting } = notice;
  if (buttons === 'case') {
    return code === undefined ? [] : [{ title: words.openCase, verb: 'cases.show', data: { groupId, code } }];
  }
  if (meeting === undefined) return [];
  const data = { groupId, meetingId: meeting.id };
  const show = { title: words.open, verb: 'meeting.show', data };
  if (buttons === 'meeting') return [show];
  return [
    { title: words.register, verb: 'register.start', style: 'positive' },
    { title: words.nothingMore, verb: 'nothing.more', data },
  ];
}

export const registrationReminderView = about(
  (words, notice) => words.reminderBody(notice.daysLeft ?? 0),
  'reminder',
);
export const notNeededView = about((words) => words.notNeeded, 'meeting');
export const neededAfterAllView = about((words) => words.neededAfterAll, 'meeting');
export const notNeededAnyMoreView = about((words) => words.notNeededAnyMore, 'meeting');
export const absenceView = about((words, { staffName }) => words.absence(staffName ?? ''), 'meeting');
export const identityKnownView = about((words, { unitName }) => words.identityKnown(unitName ?? ''), 'case');
export const identityStillMissingView = about(
  (words, { unitName }) => words.identityStillMissing(unitName ?? ''),
  'case',
);
export const unrepresentedView = about(
  (words, { unitNames = [] }) => words.unrepresented(unitNames.join(', ')),
  'case',
);

/** To the coordinators: note them now. */
export function outcomesMissingView(notice: Notice, text: Text): CardModel {
  const { groupId, meeting, count = 0 } = notice;
  const data = { groupId, meetingId: meeting?.id ?? '' };
  return plainNotice(notice, text, {
    title: text.notices.outcomesMissing(count),
    actions: [{ title: text.meeting.outcomes, verb: 'meeting.outcomes', data, style: 'positive' }],
  });
}

export const absenceUndoneView = about(
  (words, { staffName }) => words.absenceUndone(staffName ?? ''),
  'meeting',
);
export const identityMissingView = about(
  (words, { unitName }) => words.identityMissing(unitName ?? ''),
  'case',
);
export const notOurCaseView = about((words, { unitName }) => words.notOurs(unitName ?? ''), 'case');
export const unacknowledgedView = about(
  (words, { unitName }) => words.unacknowledged(unitName ?? ''),
  'case',
);
export const reportBackView = about((words) => words.reportBack, 'meeting');

export function statisticsView(notice: Notice, text: Text): CardModel {
  const link: readonly CardAction[] =
    notice.link === undefined ? [] : [{ title: text.notices.handIn, url: notice.link }];
  const figures = { title: text.figures.open, verb: 'figures.show', data: { groupId: notice.groupId } };
  return plainNotice(notice, text, { title: text.notices.statistics, actions: [...link, figures] });
}
