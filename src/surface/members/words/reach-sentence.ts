import { toLocal } from '../../../domain/calendar/dates/zone.js';
import type { Reach } from '../../../domain/model/person/reach.js';
import { formatMoment } from '../../../text/dates.js';
import type { Text } from '../../../text/text.js';

/** Since when someone's chat is closed and why, and what is left; for a coordinator. Empty when the chat is open. */
export function reachSentence(reach: Reach, text: Text): string {
  const words = text.delivery.reach;
  switch (reach.way) {
    case 'chat':
      return '';
    case 'unknown':
      return words.unknown;
    case 'channel':
    case 'neither':
    case 'nowhere': {
      const since = words.closed(formatMoment(toLocal(reach.since), text.locale));
      const why = reach.why === undefined ? '' : `: ${words.whys[reach.why]}`;
      return `${since}${why}. ${words[reach.way]}`;
    }
  }
}
