import { z } from 'zod';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Text } from '../../text/text.js';
import { decideJoinRequest } from '../../usecases/members/decide-join-request.js';
import { cardVerb } from '../card/card-verb.js';
import { membershipSentence } from './words/membership-trouble.js';

type Outcome = Awaited<ReturnType<typeof decideJoinRequest>>;

/** A coordinator's answer to a wish to join. */
export const decideJoinVerb = cardVerb({
  verb: 'members.decide-join',
  data: z.strictObject({
    groupId: z.string().max(40),
    person: z
      .string()
      .max(120)
      .regex(/^[^|]+\|[^|]+$/),
    answer: z.enum(['yes', 'no']),
  }),
  async run({ deps, caller, text }, { groupId, person, answer }) {
    const request = { groupId, person: person as PersonKey, accepted: answer === 'yes' };
    const outcome = await decideJoinRequest(deps, caller, request);
    const title = sentence(outcome, text);
    return { card: { template: 'receipt', locale: text.locale, title, summary: text.common.summary } };
  },
});

function sentence(outcome: Outcome, text: Text): string {
  const { letIn, turnedDown, alreadyAccepted, alreadyDeclined, aCoordinator } = text.members;
  if (outcome.kind === 'done') return (outcome.accepted ? letIn : turnedDown)(outcome.name);
  if (outcome.kind !== 'already-decided') return membershipSentence(outcome.kind, text);
  return (outcome.accepted ? alreadyAccepted : alreadyDeclined)(outcome.by ?? aCoordinator);
}
