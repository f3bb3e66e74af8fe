import { z } from 'zod';
import { lookAtUndelivered } from '../../usecases/undelivered/look-at-undelivered.js';
import { type Retried, retryUndelivered } from '../../usecases/undelivered/retry-undelivered.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, refused } from '../card/answer.js';
import { undeliveredCard } from './undelivered-card.js';
import { idField } from '../card/form-values.js';

type Context = Omit<VerbContext, 'rejected'>;

export async function undelivered(
  { deps, caller, text }: Context,
  groupId: string,
  { from = 0, retried }: { readonly from?: number; readonly retried?: Retried } = {},
): Promise<CardModel> {
  const view = await lookAtUndelivered(deps, caller, groupId);
  return typeof view === 'string'
    ? refused(text, text.common[view])
    : undeliveredCard(view, from, text, retried);
}

async function retry(context: Context, groupId: string, ref: string): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const retried = await retryUndelivered(deps, caller, groupId, ref);
  if (typeof retried === 'string') return answer(context, refused(text, text.common[retried]));
  return answer(context, await undelivered(context, groupId, { retried }));
}

export const undeliveredVerbs: readonly CardVerb[] = [
  cardVerb({
    verb: 'undelivered.show',
    data: z.strictObject({ groupId: idField, from: z.number().int().min(0).max(1000).optional() }),
    run: async (context, { groupId, from }) =>
      answer(context, await undelivered(context, groupId, from === undefined ? {} : { from })),
  }),
  cardVerb({
    verb: 'undelivered.retry',
    data: z.strictObject({ groupId: idField, ref: z.string().regex(/^[a-z]{6,20}$/) }),
    run: (context, { groupId, ref }) => retry(context, groupId, ref),
  }),
  cardVerb({
    verb: 'undelivered.retry-all',
    data: z.strictObject({ groupId: idField }),
    run: (context, { groupId }) => retry(context, groupId, 'all'),
  }),
];
