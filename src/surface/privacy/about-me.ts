import { z } from 'zod';
import { forgetMe } from '../../usecases/about-me/forget-me.js';
import { lookAtOwnData } from '../../usecases/about-me/look-at-own-data.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { aboutMeCard, forgetQuestion, ownDataAsText } from './about-me-card.js';

const nothing = z.strictObject({});

export async function aboutMe(context: Omit<VerbContext, 'rejected'>): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  return answer(context, aboutMeCard(await lookAtOwnData(deps, caller), deps.routines, text));
}

export const aboutMeVerbs: readonly CardVerb[] = [
  cardVerb({ verb: 'me.show', data: nothing, run: (context) => aboutMe(context) }),
  cardVerb({
    verb: 'me.export',
    data: nothing,
    async run(context) {
      const { deps, caller, text } = context;
      return answer(context, ownDataAsText(caller, await lookAtOwnData(deps, caller, { whole: true }), text));
    },
  }),
  cardVerb({
    verb: 'me.forget',
    data: nothing,
    run: async (context) => answer(context, forgetQuestion(context.text)),
  }),
  cardVerb({
    verb: 'me.confirm-forget',
    data: nothing,
    async run(context) {
      const { deps, caller, text } = context;
      const words = text.privacy.aboutMe;
      const { groupsLeft } = await forgetMe(deps, caller);
      const body = groupsLeft === 0 ? words.forgottenBody : words.forgottenPartly;
      return answer(context, told(text, words.forgotten, [body]));
    },
  }),
];
