import { z } from 'zod';
import { judgeReference } from '../../domain/decisions/registration/judge-registration.js';
import { cardVerb } from '../card/card-verb.js';
import { registerState } from './register-state.js';
import { goOn } from './register-steps.js';

/** Step 4: the number in the own case system, by a strict pattern. */
export const referenceVerb = cardVerb({
  verb: 'register.reference',
  data: z.strictObject({ state: registerState, reference: z.string().max(40).optional() }),
  run(context, { state, reference = '' }) {
    const { reference: _former, ...rest } = state;
    const plain = reference.trim().toUpperCase();
    return goOn(context, plain === '' ? rest : { ...rest, reference: plain }, 'reference', judgeReference);
  },
});
