import type { Notice } from '../../domain/notices/notice.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { fact } from '../card/fact.js';
import { plainNotice } from './parts/plain-notice.js';

/** Whom a message did not reach, which and why; and the way to the members and to sending it again. */
export function notDeliveredView(notice: Notice, text: Text): CardModel {
  const words = text.delivery;
  const { groupId, staffName, undelivered } = notice;
  const data = { groupId };
  const card = plainNotice(notice, text, {
    title: words.noticeTitle,
    actions: [
      { title: words.show, verb: 'undelivered.show', data },
      { title: text.home.members, verb: 'members.show', data },
    ],
  });
  const reached = undelivered?.why === 'broken' ? words.noticeBroken : words.noticeChannel;
  return {
    ...card,
    summary: text.common.summary,
    lines: [
      { text: staffName === undefined ? reached : words.noticePerson(staffName) },
      ...(undelivered === undefined ? [] : [{ text: words.whys[undelivered.why] }]),
      ...(card.lines ?? []),
    ],
    facts: [
      ...(card.facts ?? []),
      ...fact(words.message, undelivered && words.kinds[undelivered.kind]),
      ...fact(words.day, undelivered && formatDate(undelivered.on, text.locale)),
    ],
  };
}
