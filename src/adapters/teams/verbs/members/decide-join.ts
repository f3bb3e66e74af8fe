import { z } from 'zod';
import type { PersonKey } from '../../../../domain/group/person.js';
import type { Text } from '../../../../text/text.js';
import { decideJoinRequest } from '../../../../usecases/members/decide-join-request.js';
import { cardVerb } from '../../card-verb.js';

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
  switch (outcome.kind) {
    case 'done':
      return outcome.accepted ? text.members.letIn(outcome.name) : text.members.turnedDown(outcome.name);
    case 'already-decided': {
      const by = outcome.by ?? text.members.aCoordinator;
      return outcome.accepted ? text.members.alreadyAccepted(by) : text.members.alreadyDeclined(by);
    }
    case 'not-allowed':
      return text.common.notAllowed;
    case 'changed-meanwhile':
      return text.common.changedMeanwhile;
    case 'not-found':
    case 'no-such-unit':
    case 'no-such-role':
    case 'no-such-member':
    case 'already-member':
    case 'already-asked':
    case 'last-coordinator':
    case 'deputy-is-self':
    case 'not-a-representative':
    case 'too-many-members':
      return text.common.notFound;
  }
}
