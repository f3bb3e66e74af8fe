import { z } from 'zod';
import type { PersonKey } from '../../domain/model/person/person.js';
import { activeMembers } from '../../domain/model/members.js';
import { appointCoordinator, groupForOperator } from '../../usecases/members/appoint-coordinator.js';
import { cardVerb, type VerbContext } from '../card/card-verb.js';
import type { CardModel } from '../card/card-model.js';
import { answer, refused, told } from '../card/answer.js';
import { personField } from '../card/form-values.js';
import { membershipSentence } from './words/membership-trouble.js';

/** For an operator of the configuration, in the channel of the group. */
export async function appointCard({ deps, caller, text }: Omit<VerbContext, 'rejected'>): Promise<CardModel> {
  const group = await groupForOperator(deps, caller);
  if (group === undefined) return refused(text, text.members.appoint.refused);
  return {
    template: 'form',
    locale: text.locale,
    title: text.members.appoint.title(group.group.value.name),
    summary: text.common.summary,
    fields: [
      {
        id: 'person',
        label: text.members.appoint.label,
        type: 'choice',
        choices: activeMembers(group).map(({ person, name }) => ({ value: person, title: name })),
      },
    ],
    actions: [{ title: text.members.appoint.button, verb: 'members.appoint', style: 'positive' }],
  };
}

export const appointVerb = cardVerb({
  verb: 'members.appoint',
  data: z.strictObject({ person: personField.optional() }),
  async run(context, { person }) {
    const { deps, caller, text } = context;
    if (person === undefined) return answer(context, await appointCard(context));
    const outcome = await appointCoordinator(deps, caller, person as PersonKey);
    if (outcome.kind === 'done') return answer(context, told(text, text.members.appoint.done(outcome.name)));
    const why =
      outcome.kind === 'not-allowed' ? text.members.appoint.refused : membershipSentence(outcome.kind, text);
    return answer(context, refused(text, why));
  },
});
