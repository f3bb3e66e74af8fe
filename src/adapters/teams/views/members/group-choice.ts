import type { Snapshot } from '../../../../domain/group/snapshot.js';
import type { Text } from '../../../../text/text.js';
import type { CardModel } from '../../card-model.js';

const mostShown = 10;

/** Whose members, for someone in several groups. */
export function groupChoice(groups: readonly Snapshot[], text: Text): CardModel {
  return {
    template: 'home',
    locale: text.locale,
    title: text.members.whichGroup,
    summary: text.common.summary,
    rows: groups.slice(0, mostShown).map(({ group }) => ({
      title: group.value.name,
      lines: [],
      actions: [{ title: text.home.members, verb: 'members.show', data: { groupId: group.value.id } }],
    })),
  };
}
