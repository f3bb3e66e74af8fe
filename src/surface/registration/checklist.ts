import { z } from 'zod';
import { judgeChecklist } from '../../domain/decisions/registration/judge-registration.js';
import { cardVerb } from '../card/card-verb.js';
import { idsField } from '../card/form-values.js';
import { registerState } from './register-state.js';
import { goOn } from './register-steps.js';

/** Step 2: what is to be done before a case is registered. */
export const checklistVerb = cardVerb({
  verb: 'register.checklist',
  data: z.strictObject({ state: registerState, checklist: idsField }),
  run: (context, { state, checklist }) => goOn(context, { ...state, checklist }, 'checklist', judgeChecklist),
});
