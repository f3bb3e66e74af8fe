import type { Notice } from '../../domain/notices/notice.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { plainNotice } from './parts/plain-notice.js';

/** The coordinators are asked for the authority's retention decision. */
export function retentionMissingView(notice: Notice, text: Text): CardModel {
  const { retention } = text.privacy;
  const { groupId } = notice;
  const card = plainNotice(notice, text, {
    title: retention.askTitle,
    actions: [{ title: retention.open, verb: 'retention.show', data: { groupId } }],
  });
  return { ...card, lines: [{ text: retention.missing }, ...(card.lines ?? [])] };
}
