import { z } from 'zod';
import { parseCaseCode } from '../../domain/model/case-code.js';
import type { PersonKey } from '../../domain/model/person.js';
import type { RegistrationAnswers } from '../../domain/decisions/registration/registration-answers.js';
import { codeField, idField, personField } from '../card/form-values.js';

const ids = z
  .array(idField)
  .max(40)
  .transform((list) => [...new Set(list)]);

/** What rides in the wizard's buttons: a stranger's form post like all else, judged again at confirm. */
export const registerState = z
  .strictObject({
    groupId: idField,
    routine: idField,
    type: idField,
    anonymous: z.boolean(),
    code: codeField,
    owner: personField.optional(),
    checklist: ids,
    units: ids,
    categories: ids,
    reference: z.string().max(40).optional(),
    meetingId: idField.optional(),
  })
  .transform((state, context): RegistrationAnswers => {
    const code = parseCaseCode(state.code);
    if (code === undefined) {
      context.addIssue('a case code');
      return z.NEVER;
    }
    const { owner, reference, meetingId, ...rest } = state;
    return {
      ...rest,
      code,
      ...(owner === undefined ? {} : { owner: owner as PersonKey }),
      ...(reference === undefined || reference === '' ? {} : { reference }),
      ...(meetingId === undefined ? {} : { meetingId }),
    };
  });
