import { z } from 'zod';
import { cardVerb } from '../card/card-verb.js';
import { registerState } from './register-state.js';
import { stepIds } from './step-view.js';
import { showStep } from './register-steps.js';

/** An earlier step with its answers kept; what stands unsent in the card pressed is not looked at. */
export const backVerb = cardVerb({
  verb: 'register.back',
  data: z.strictObject({ state: registerState, to: z.enum(stepIds) }),
  run: (context, { state, to }) => showStep(context, state, to),
});
