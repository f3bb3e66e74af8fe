import { z } from 'zod';
import { bindGroup, groupsWithoutChannel } from '../../../../usecases/group/run-group.js';
import type { CardModel } from '../../card-model.js';
import { cardVerb, type VerbContext } from '../../card-verb.js';
import { refused, told } from '../../views/answer.js';
import { idField } from '../form-values.js';

/** The groups that may be bound to this channel, when their own is gone. */
export async function bindCard({ deps, caller, text }: Omit<VerbContext, 'rejected'>): Promise<CardModel> {
  const groups = await groupsWithoutChannel(deps, caller);
  if (groups.length === 0) return refused(text, text.setup.bind.none);
  return {
    template: 'notice',
    locale: text.locale,
    title: text.setup.bind.title,
    summary: text.common.summary,
    actions: groups.slice(0, 5).map(({ group }) => ({
      title: text.setup.bind.button(group.value.name),
      verb: 'group.bind',
      data: { groupId: group.value.id },
    })),
  };
}

export const bindVerb = cardVerb({
  verb: 'group.bind',
  data: z.strictObject({ groupId: idField }),
  async run({ deps, caller, text }, { groupId }) {
    const outcome = await bindGroup(deps, caller, groupId);
    if (outcome.kind === 'bound') return { card: told(text, text.setup.bind.done(outcome.name)) };
    return { card: refused(text, text.setup.bind.refused), privately: true };
  },
});
