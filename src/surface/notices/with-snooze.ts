import type { Notice, Snoozable } from '../../domain/notices/notice.js';
import type { Text } from '../../text/text.js';
import type { ActionData, CardModel } from '../card/card-model.js';

/** With the button by which its reader is reminded later, last of all; and with a word where it is such a reminder. */
export function withSnooze(card: CardModel, { snooze, again, groupId }: Notice, text: Text): CardModel {
  const words = text.notices.snooze;
  const said = again === true ? [{ text: words.again, style: 'subtle' as const }] : [];
  const button =
    snooze === undefined
      ? []
      : [{ title: words.open, verb: 'snooze.show', data: snoozeData(groupId, snooze) }];
  if (said.length + button.length === 0) return card;
  return {
    ...card,
    lines: [...said, ...(card.lines ?? [])],
    actions: [...(card.actions ?? []), ...button],
  };
}

export function snoozeData(groupId: string, snooze: Snoozable): ActionData {
  return { groupId, ...snooze };
}
