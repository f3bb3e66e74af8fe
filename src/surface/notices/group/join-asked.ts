import type { Notice } from '../../../domain/notices/notice.js';
import type { Text } from '../../../text/text.js';
import type { CardModel } from '../../card/card-model.js';
import { placeFacts } from './place-facts.js';

/** Someone wishes to join: let in or decline. */
export function joinAskedView(notice: Notice, text: Text): CardModel {
  const { groupId, person } = notice;
  const button = (title: string, answer: 'yes' | 'no', style: 'positive' | 'default') => ({
    title,
    verb: 'members.decide-join',
    data: { groupId, person, answer },
    style,
  });
  return {
    template: 'notice',
    locale: text.locale,
    title: text.members.askedTitle(notice.groupName),
    summary: text.common.summary,
    facts: [{ title: text.members.name, value: notice.staffName ?? '' }, ...placeFacts(notice, text)],
    actions: [button(text.members.approve, 'yes', 'positive'), button(text.members.decline, 'no', 'default')],
  };
}
