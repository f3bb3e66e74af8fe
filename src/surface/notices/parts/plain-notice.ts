import type { Notice } from '../../../domain/notices/notice.js';
import type { Text } from '../../../text/text.js';
import { formatDate, formatDeadline, formatMoment } from '../../../text/dates.js';
import type { CardAction, CardLine, CardModel } from '../../card/card-model.js';

/** What a plain message says and what can be done at once. */
export interface Said {
  readonly title: string;
  readonly actions?: readonly CardAction[];
}

/** Group, code, meeting and deadline as rows; the sentence above them, the buttons below. */
export function plainNotice(notice: Notice, text: Text, { title, actions = [] }: Said): CardModel {
  const { notices: words } = text;
  const { meeting, deadline, code } = notice;
  const { locale } = text;
  const when = meeting && formatDate(meeting.date, locale);
  const late: readonly CardLine[] = notice.late === true ? [{ text: words.late, style: 'subtle' }] : [];
  return {
    template: 'notice',
    locale: text.locale,
    title,
    summary: [text.common.summary, code, when].filter((part) => part !== undefined).join(' · '),
    lines: late,
    facts: [
      { title: words.group, value: notice.groupName },
      ...(code === undefined ? [] : [{ title: words.code, value: code }]),
      ...(meeting === undefined ? [] : [{ title: words.meeting, value: formatMoment(meeting, locale) }]),
      ...(deadline === undefined ? [] : [{ title: words.deadline, value: formatDeadline(deadline, locale) }]),
    ],
    actions,
  };
}
