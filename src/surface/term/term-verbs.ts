import { z } from 'zod';
import { addressMark, secretAlphabet, secretLength } from '../../domain/model/person/calendar-address.js';
import { lookAtGroupTerm, lookAtOwnTerm } from '../../usecases/term/look-at-term.js';
import { makeAddress, offerSecret, revokeAddress } from '../../usecases/term/own-address.js';
import { answer, refused } from '../card/answer.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { groupTermCard, newAddressCard, ownTermCard, revokedCard } from './term-card.js';

const secret = z.string().regex(new RegExp(`^[${secretAlphabet}]{${secretLength}}$`));
/** What the card was made from. */
const after = z.string().max(40);

/** @param first a sentence above the rest: why something else is shown than what was pressed */
export async function showTerm(context: Omit<VerbContext, 'rejected'>, first?: string): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtOwnTerm(deps, caller);
  return answer(context, ownTermCard(view, offerSecret(deps), text, first));
}

export const termVerbs: readonly CardVerb[] = [
  cardVerb({ verb: 'term.show', data: z.strictObject({}), run: (context) => showTerm(context) }),
  cardVerb({
    verb: 'term.group',
    data: z.strictObject({ groupId: z.string() }),
    async run(context, { groupId }) {
      const { deps, caller, text } = context;
      const view = await lookAtGroupTerm(deps, caller, groupId);
      return answer(
        context,
        view === undefined ? refused(text, text.common.notFound) : groupTermCard(view, text),
      );
    },
  }),
  cardVerb({
    verb: 'term.renew',
    data: z.strictObject({ secret, after }),
    async run(context, data) {
      const { deps, caller, text } = context;
      const { publicUrl } = deps;
      if (publicUrl === undefined) return answer(context, refused(text, text.term.address.unavailable));
      const { kind } = await makeAddress(deps, caller, data);
      if (kind === 'no-group') return answer(context, refused(text, text.home.none));
      if (kind === 'changed') return await showTerm(context, text.term.address.changed);
      const { calendar } = await deps.people.about(caller.person);
      return answer(context, newAddressCard(publicUrl, data.secret, addressMark(calendar), text));
    },
  }),
  cardVerb({
    verb: 'term.revoke',
    data: z.strictObject({ after }),
    async run(context, data) {
      const { deps, caller, text } = context;
      const { kind } = await revokeAddress(deps, caller, data.after);
      return kind === 'changed'
        ? await showTerm(context, text.term.address.changed)
        : answer(context, revokedCard(text));
    },
  }),
];
