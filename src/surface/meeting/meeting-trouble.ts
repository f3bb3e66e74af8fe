import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { refused } from '../card/answer.js';

type Trouble =
  | 'notFound'
  | 'notAllowed'
  | 'passed'
  | 'no-such-group'
  | 'changed-meanwhile'
  | 'changed-since'
  | 'published'
  | 'done'
  | 'too-early'
  | 'none-left';

/** Why nothing was changed. */
export function meetingTrouble(kind: Trouble, text: Text): CardModel {
  switch (kind) {
    case 'notAllowed':
      return refused(text, text.common.notAllowed);
    case 'passed':
      return refused(text, text.meeting.passed);
    case 'changed-meanwhile':
    case 'changed-since':
      return refused(text, text.common.changedMeanwhile);
    case 'too-early':
      return refused(text, text.meeting.outcome.tooEarly);
    case 'none-left':
      return refused(text, text.meeting.outcome.noneLeft);
    case 'notFound':
    case 'no-such-group':
    case 'published':
    case 'done':
      return refused(text, text.common.notFound);
  }
}
