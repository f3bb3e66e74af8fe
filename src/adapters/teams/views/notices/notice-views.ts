import type { Notice } from '../../../../domain/reminder/notice.js';
import type { Text } from '../../../../text/text.js';
import type { CardModel } from '../../card-model.js';

export type NoticeView = (notice: Notice, text: Text) => CardModel;

/** The card of each kind of message. */
export const noticeViews: Partial<Record<Notice['kind'], NoticeView>> = {};
