import type { Snapshot } from '../../domain/model/snapshot.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';

const mostShown = 10;

/** Which group, for someone in several: its members, or what else is asked for. */
export function groupChoice(
  groups: readonly Snapshot[],
  text: Text,
  { title, verb } = { title: text.home.members, verb: 'members.show' },
): CardModel {
  return {
    template: 'home',
    locale: text.locale,
    title: text.members.whichGroup,
    summary: text.common.summary,
    rows: groups.slice(0, mostShown).map(({ group }) => ({
      title: group.value.name,
      lines: [],
      actions: [{ title, verb, data: { groupId: group.value.id } }],
    })),
  };
}
