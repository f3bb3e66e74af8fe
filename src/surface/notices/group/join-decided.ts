import type { Notice } from '../../../domain/notices/notice.js';
import type { Text } from '../../../text/text.js';
import type { CardModel } from '../../card/card-model.js';
import { placeFacts } from './place-facts.js';

/** The answer to a wish to join. */
export function joinDecidedView(notice: Notice, text: Text): CardModel {
  const accepted = notice.accepted === true;
  return {
    template: 'notice',
    locale: text.locale,
    title: text.members.decidedTitle(notice.groupName),
    summary: text.common.summary,
    lines: [{ text: accepted ? text.members.accepted : text.members.declined }],
    facts: placeFacts(notice, text),
    actions: accepted ? [{ title: text.common.home, verb: 'home.open', data: {} }] : [],
  };
}
