import { z } from 'zod';
import { lookAtMembers } from '../../usecases/members/look-at-members.js';
import { cardVerb, type VerbContext } from '../card/card-verb.js';
import type { CardModel } from '../card/card-model.js';
import { answer, refused } from '../card/answer.js';
import { membersCard } from './members-card.js';
import { idField } from '../card/form-values.js';

export async function showMembers(
  { deps, caller, text }: Omit<VerbContext, 'rejected'>,
  groupId: string,
): Promise<CardModel> {
  const view = await lookAtMembers(deps, caller, groupId);
  return view === undefined ? refused(text, text.common.notFound) : membersCard(view, deps.routines, text);
}

export const showVerb = cardVerb({
  verb: 'members.show',
  data: z.strictObject({ groupId: idField }),
  run: async (context, { groupId }) => answer(context, await showMembers(context, groupId)),
});
