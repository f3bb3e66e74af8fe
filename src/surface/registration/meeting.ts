import { z } from 'zod';
import { judgeMeeting } from '../../domain/decisions/registration/judge-registration.js';
import { cardVerb } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { registerState } from './register-state.js';
import { goOn } from './register-steps.js';

/** Step 5: the meeting. */
export const meetingVerb = cardVerb({
  verb: 'register.meeting',
  data: z.strictObject({ state: registerState, meetingId: idField.optional() }),
  run: (context, { state, meetingId }) =>
    goOn(context, meetingId === undefined ? state : { ...state, meetingId }, 'meeting', (world, answers) =>
      judgeMeeting(world, answers.meetingId),
    ),
});
