import { z } from 'zod';
import type { VerbAnswer, VerbContext } from '../card/card-verb.js';
import { cardVerb } from '../card/card-verb.js';
import { registrationPlaces } from '../../usecases/registration/registration.js';
import { answer, refused } from '../card/answer.js';
import { typeView } from './type-card.js';

export async function startRegistration(context: Omit<VerbContext, 'rejected'>): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const places = await registrationPlaces(deps, caller);
  if (places.length === 0) return answer(context, refused(text, text.register.nowhere));
  return answer(context, typeView({ places, text, faults: [] }));
}

/** The first step anew. Older reminders name a group and a meeting, which the wizard asks for itself. */
export const startVerb = cardVerb({
  verb: 'register.start',
  data: z.strictObject({ groupId: z.string().max(40).optional() }),
  run: (context) => startRegistration(context),
});
