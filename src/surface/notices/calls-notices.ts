import type { Notice } from '../../domain/notices/notice.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { fact } from '../card/fact.js';
import { plainNotice } from './parts/plain-notice.js';

/** How many calls wait; whom to call and what to say stand in the list alone. */
export function callsWaitingView(notice: Notice, text: Text): CardModel {
  return plainNotice(notice, text, {
    title: text.calls.waitingTitle(notice.count ?? 1),
    actions: [toList(notice, text)],
  });
}

export function callsUrgentView(notice: Notice, text: Text): CardModel {
  const card = plainNotice(notice, text, {
    title: text.calls.urgentTitle(notice.count ?? 1),
    actions: [toList(notice, text)],
  });
  const about = notice.calls && text.delivery.kinds[notice.calls.about];
  return {
    ...card,
    lines: [{ text: text.calls.urgentBody }, ...(card.lines ?? [])],
    facts: [...(card.facts ?? []), ...fact(text.calls.about, about)],
  };
}

function toList({ groupId }: Notice, text: Text) {
  return { title: text.calls.open, verb: 'calls.show', data: { groupId } };
}
