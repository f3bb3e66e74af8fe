import { z } from 'zod';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { lookAtCalls } from '../../usecases/calls/look-at-calls.js';
import { markCall } from '../../usecases/calls/mark-call.js';
import { answer, refused } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbContext } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { addPersonVerbs } from './add-person.js';
import { linkVerbs } from './link.js';
import { personVerbs } from './person-verbs.js';
import { callsCard } from './calls-card.js';

type Context = Omit<VerbContext, 'rejected'>;

export async function calls({ deps, caller, text }: Context, groupId: string, from = 0): Promise<CardModel> {
  const view = await lookAtCalls(deps, caller, groupId);
  return typeof view === 'string'
    ? refused(text, text.common[view])
    : callsCard(view, from, toLocal(deps.clock.now()).date, text);
}

export const callsVerbs: readonly CardVerb[] = [
  ...addPersonVerbs,
  ...personVerbs,
  ...linkVerbs,
  cardVerb({
    verb: 'calls.show',
    data: z.strictObject({ groupId: idField, from: z.number().int().min(0).max(1000).optional() }),
    run: async (context, { groupId, from }) => answer(context, await calls(context, groupId, from)),
  }),
  cardVerb({
    verb: 'calls.done',
    data: z.strictObject({ groupId: idField, ref: z.string().regex(/^[a-z]{6,20}$/), done: z.boolean() }),
    async run(context, { groupId, ...wanted }) {
      const { deps, caller, text } = context;
      const view = await markCall(deps, caller, groupId, wanted);
      if (typeof view === 'string') return answer(context, refused(text, text.common[view]));
      return answer(context, callsCard(view, 0, toLocal(deps.clock.now()).date, text));
    },
  }),
];
