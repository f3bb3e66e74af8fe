import { z } from 'zod';
import { lookAtMembers } from '../../../../usecases/members/look-at-members.js';
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

export const showVerb = cardVerb({
  verb: 'members.show',
  data: z.strictObject({ groupId: idField }),
  run: async (context, { groupId }) => answer(context, await showMembers(context, groupId)),
});
