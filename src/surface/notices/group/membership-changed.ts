import type { Notice } from '../../../domain/notices/notice.js';
import type { Text } from '../../../text/text.js';
import type { CardModel } from '../../card/card-model.js';
import { placeFacts } from './place-facts.js';

/** What has changed about someone's place in the group. */
export function membershipChangedView(notice: Notice, text: Text): CardModel {
  const change = notice.membershipChange ?? 'changed';
  const name = notice.staffName;
  return {
    template: 'notice',
    locale: text.locale,
    title: text.members.changedTitle(notice.groupName),
    summary: text.common.summary,
    lines: [{ text: text.members.changes[change] }],
    facts: [
      ...(name === undefined ? [] : [{ title: text.members.name, value: name }]),
      ...placeFacts(notice, text),
    ],
  };
}
