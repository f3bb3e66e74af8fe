import { z } from 'zod';
import { judgeUnits } from '../../domain/decisions/cases/unit-choice.js';
import { cardVerb } from '../card/card-verb.js';
import { idsField } from '../card/form-values.js';
import { registerState } from './register-state.js';
import { goOn } from './register-steps.js';

/** Step 3: whom it concerns, and what is to be sorted out. */
export const unitsVerb = cardVerb({
  verb: 'register.units',
  data: z.strictObject({ state: registerState, units: idsField, categories: idsField }),
  run: (context, { state, units, categories }) =>
    goOn(context, { ...state, units, categories }, 'units', judgeUnits),
});
