import type { Notice } from '../../../domain/notices/notice.js';
import type { Text } from '../../../text/text.js';
import type { CardModel } from '../../card/card-model.js';

/** The mention in a channel: nothing but that there is something. */
export function somethingForYou(_notice: Notice, text: Text): CardModel {
  const { notices: words, common } = text;
  return {
    template: 'notice',
    locale: text.locale,
    title: words.somethingTitle,
    summary: common.summary,
    lines: [{ text: words.somethingBody }],
    actions: [{ title: common.home, verb: 'home.open', opensDialog: true }],
  };
}
