import { z } from 'zod';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Group } from '../../domain/model/group/group.js';
import type { Text } from '../../text/text.js';
import { bindGroup, groupsToBind } from '../../usecases/group/run-group.js';
import type { CardModel } from '../card/card-model.js';
import { cardVerb, type VerbContext } from '../card/card-verb.js';
import { refused, told } from '../card/answer.js';
import { idField } from '../card/form-values.js';

/** The groups that may be bound to this channel. */
export async function bindCard({ deps, caller, text }: Omit<VerbContext, 'rejected'>): Promise<CardModel> {
  const groups = await groupsToBind(deps, caller);
  if (groups.length === 0) return refused(text, text.setup.bind.none);
  return {
    template: 'notice',
    locale: text.locale,
    title: text.setup.bind.title,
    summary: text.common.summary,
    actions: groups.slice(0, 5).map(({ group }) => ({
      title: titleOf(group.value, caller, text),
      verb: 'group.bind',
      data: { groupId: group.value.id },
    })),
  };
}

/** Already here: the binding is made whole again; elsewhere: the group moves. */
function titleOf({ name, channel }: Group, caller: Caller, { setup }: Text): string {
  if (channel === undefined || channel.channelId === caller.channel?.channelId)
    return setup.bind.button(name);
  return setup.bind.move(name);
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
