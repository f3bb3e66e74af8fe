import { z } from 'zod';
import type { Caller } from '../../../../domain/caller.js';
import type { Deps } from '../../../../usecases/deps.js';
import { lookAtMembers } from '../../../../usecases/members/look-at-members.js';
import { ownGroups } from '../../../../usecases/own-groups.js';
import { cardVerb, type VerbContext } from '../../card-verb.js';
import type { CardModel } from '../../card-model.js';
import { answer, refused } from '../../views/answer.js';
import { membersCard } from '../../views/members/members-card.js';
import { idField } from '../form-values.js';

export async function showMembers(
  { deps, caller, text }: Omit<VerbContext, 'rejected'>,
  groupId: string,
): Promise<CardModel> {
  const view = await lookAtMembers(deps, caller, groupId);
  return view === undefined ? refused(text, text.common.notFound) : membersCard(view, text);
}

/** The group of the channel one stands in, else the first of one's own. */
export async function groupAtHand(deps: Deps, caller: Caller): Promise<string | undefined> {
  const { channel } = caller;
  const here = channel && (await deps.people.groupOfChannel(channel.channelId));
  if (here !== undefined) return here;
  const [first] = await ownGroups(deps, caller);
  return first?.group.value.id;
}

export const showVerb = cardVerb({
  verb: 'members.show',
  data: z.strictObject({ groupId: idField }),
  run: async (context, { groupId }) => answer(context, await showMembers(context, groupId)),
});
