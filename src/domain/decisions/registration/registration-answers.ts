import { z } from 'zod';
import type { FormFault } from '../../form/form-fault.js';
import { personInput } from '../../form/typed-input.js';
import { parseCaseCode } from '../../model/case/case-code.js';
import type { CaseCode } from '../../model/case/case-pointer.js';
import type { PersonKey } from '../../model/person/person.js';
import type { CaseFaultCode } from '../cases/unit-choice.js';

const id = z.string().max(40);
const ids = z
  .array(id)
  .max(40)
  .transform((list): readonly string[] => [...new Set(list)]);

/**
 * What a registrant has answered so far; rides in the wizard's buttons and is judged again at confirm. This schema only bounds
 * sizes and refuses unknown keys.
 */
export const registrationAnswersSchema = z.strictObject({
  groupId: id.optional(),
  routine: id.optional(),
  type: id.optional(),
  anonymous: z.boolean(),
  /** Reserved when the first step is right. */
  code: z
    .string()
    .max(12)
    .transform((text, context): CaseCode => {
      const code = parseCaseCode(text);
      if (code === undefined) context.addIssue('a case code');
      return code ?? z.NEVER;
    })
    .optional(),
  /** The caseworker it is registered for, when not oneself. */
  owner: personInput.transform((person) => person as PersonKey).optional(),
  checklist: ids,
  units: ids,
  categories: ids,
  reference: z.string().max(40).optional(),
  meetingId: id.optional(),
});

export type RegistrationAnswers = Readonly<z.infer<typeof registrationAnswersSchema>>;

export const noAnswers: RegistrationAnswers = { anonymous: false, checklist: [], units: [], categories: [] };

export type RegistrationFaultCode =
  CaseFaultCode | 'owner-missing' | 'pattern' | 'day-of-birth' | 'none-left' | 'personal-data';

/** The sentences of the steps: labels by the id of their input, titles of facts, hints and notes. */
export type RegistrationWord =
  | 'choice'
  | 'inGroup'
  | 'anonymously'
  | 'typeHelp'
  | 'owner'
  | 'myself'
  | 'ownerHint'
  | 'checklist'
  | 'checklistHint'
  | 'optional'
  | 'notDone'
  | 'units'
  | 'unitsHint'
  | 'categories'
  | 'reference'
  | 'referenceHint'
  | 'meetingId'
  | 'openMeeting'
  | 'lateMeeting'
  | 'proposed'
  | 'lateHint'
  | 'acute'
  | 'neverPersonal'
  | 'lateCase'
  | 'group'
  | 'kind'
  | 'registeredFor'
  | 'done'
  | 'unitsConcerned'
  | 'toSortOut'
  | 'caseNumber'
  | 'meeting'
  | 'lastDay';

export type RegistrationFault = FormFault<RegistrationFaultCode, RegistrationWord>;
