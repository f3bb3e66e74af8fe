import { z } from 'zod';
import { texts } from '../../text/text.js';
import { lookAtHome } from '../../usecases/home/look-at-home.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer } from '../card/answer.js';
import { homeCard } from './home-card.js';

export async function openHome(context: Omit<VerbContext, 'rejected'>): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const nameless = Object.values(texts).some(({ common }) => common.nameless === caller.name);
  const [firstName = ''] = nameless ? [] : caller.name.split(' ');
  return answer(context, homeCard(await lookAtHome(deps, caller), firstName, text));
}

export const homeVerbs: readonly CardVerb[] = [
  cardVerb({ verb: 'home.open', data: z.strictObject({}), run: (context) => openHome(context) }),
];
