import type { Notice } from '../../domain/notices/notice.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { plainNotice } from './parts/plain-notice.js';

/** To the coordinators: the group has no channel any more, and how it gets one. */
export function channelLostView(notice: Notice, text: Text): CardModel {
  const card = plainNotice(notice, text, { title: text.notices.channelLostTitle });
  return { ...card, lines: [{ text: text.notices.channelLostBody }, ...(card.lines ?? [])] };
}
