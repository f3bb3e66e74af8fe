import { z } from 'zod';
import type { PersonKey } from '../../domain/model/person.js';
import { judgeType } from '../../domain/decisions/registration/judge-registration.js';
import type { RegistrationAnswers } from '../../domain/decisions/registration/registration-answers.js';
import {
  registrationPlace,
  registrationPlaces,
  reserveCode,
} from '../../usecases/registration/registration.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, refused } from '../card/answer.js';
import { typeView } from './type-card.js';
import { personField } from '../card/form-values.js';
import { registerState } from './register-state.js';
import { goOn } from './register-steps.js';

/** Step 1: group and kind of case; the code is reserved here. */
export const typeVerb = cardVerb({
  verb: 'register.type',
  data: z.strictObject({
    choice: z.string().max(140).optional(),
    owner: z.union([personField, z.literal('self')]).optional(),
    state: registerState.optional(),
  }),
  async run(context, { choice, owner, state }) {
    const { deps, caller, text } = context;
    const [groupId = '', routine = '', type = '', how] = (choice ?? '').split('~');
    const world = await registrationPlace(deps, caller, { groupId, routine });
    if (world === undefined) {
      const places = await registrationPlaces(deps, caller);
      if (places.length === 0) return answer(context, refused(text, text.register.nowhere));
      return answer(context, typeView({ places, text, faults: [{ field: 'type', code: 'missing' }] }));
    }
    const same = state?.groupId === groupId && state.routine === routine ? state : undefined;
    const answers: RegistrationAnswers = {
      checklist: [],
      units: [],
      categories: [],
      ...same,
      groupId,
      routine,
      type,
      anonymous: how === 'anonymous',
      code: await reserveCode(deps, caller, groupId),
    };
    const { owner: _earlier, ...own } = answers;
    const asked = owner === undefined || owner === 'self' ? own : { ...own, owner: owner as PersonKey };
    return await goOn(context, withoutStale(asked, state), 'type', judgeType);
  },
});

/** Another kind of case asks another checklist; what was ticked for the former is not an answer to it. */
function withoutStale(answers: RegistrationAnswers, before?: RegistrationAnswers): RegistrationAnswers {
  if (before?.type === answers.type && before.anonymous === answers.anonymous) return answers;
  const { reference: _, ...rest } = answers;
  return { ...rest, checklist: [] };
}
