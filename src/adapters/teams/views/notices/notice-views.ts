import type { Notice } from '../../../../domain/reminder/notice.js';
import type { Text } from '../../../../text/text.js';
import type { CardModel } from '../../card-model.js';
import { joinAskedView } from './join-asked.js';
import { joinDecidedView } from './join-decided.js';
import { membershipChangedView } from './membership-changed.js';

export type NoticeView = (notice: Notice, text: Text) => CardModel;

/** The card of each kind of message. */
export const noticeViews: Partial<Record<Notice['kind'], NoticeView>> = {
  'join-asked': joinAskedView,
  'join-decided': joinDecidedView,
  'membership-changed': membershipChangedView,
};
