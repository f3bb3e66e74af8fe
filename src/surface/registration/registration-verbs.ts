import { z } from 'zod';
import { noAnswers } from '../../domain/decisions/registration/registration-answers.js';
import { type CardVerb, cardVerb, type VerbAnswer } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { formerVerbs } from '../form/former-verbs.js';
import type { Context } from '../form/wizard.js';
import { showStep, wizardVerbs } from '../form/wizard-verbs.js';
import { registration } from './registration-wizard.js';

export async function startRegistration(context: Context): Promise<VerbAnswer> {
  return await showStep(registration, context, { answers: noAnswers, step: 'type' });
}

/** The first step anew. Older reminders name a group and a meeting, which the wizard asks for itself. */
const startVerb = cardVerb({
  verb: 'register.start',
  data: z.strictObject({ groupId: idField.optional() }),
  run: (context) => startRegistration(context),
});

const former = {
  presses: {
    'register.type': 'type',
    'register.checklist': 'checklist',
    'register.units': 'units',
    'register.reference': 'reference',
    'register.meeting': 'meeting',
    'register.confirm': 'review',
  },
  back: 'register.back',
  answersAs: 'state',
  begin: noAnswers,
} as const;

export const registrationVerbs: readonly CardVerb[] = [
  startVerb,
  ...wizardVerbs(registration),
  ...formerVerbs(registration, former),
];
