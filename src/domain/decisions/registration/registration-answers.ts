import { z } from 'zod';
import type { FormFault } from '../../form/form-fault.js';
import { parseCaseCode } from '../../model/case-code.js';
import type { CaseCode } from '../../model/case-pointer.js';
import type { PersonKey } from '../../model/person.js';
import type { CaseFaultCode } from '../cases/unit-choice.js';

const id = z.string().max(40);
const ids = z
  .array(id)
  .max(40)
  .transform((list) => [...new Set(list)]);

/** `tenant|object id`. */
export const personInput = z
  .string()
  .max(120)
  .regex(/^[^|]+\|[^|]+$/);

/** What a registrant has answered so far; rides in the wizard's buttons and is judged again at confirm. */
export interface RegistrationAnswers {
  readonly groupId?: string;
  readonly routine?: string;
  readonly type?: string;
  readonly anonymous: boolean;
  /** Reserved when the first step is right. */
  readonly code?: CaseCode;
  /** The caseworker it is registered for, when not oneself. */
  readonly owner?: PersonKey;
  readonly checklist: readonly string[];
  readonly units: readonly string[];
  readonly categories: readonly string[];
  readonly reference?: string;
  readonly meetingId?: string;
}

export const noAnswers: RegistrationAnswers = { anonymous: false, checklist: [], units: [], categories: [] };

/** Bounds sizes and refuses unknown keys; what the answers say is the steps' to judge. */
export const registrationAnswersSchema = z
  .strictObject({
    groupId: id.optional(),
    routine: id.optional(),
    type: id.optional(),
    anonymous: z.boolean(),
    code: z.string().max(12).optional(),
    owner: personInput.optional(),
    checklist: ids,
    units: ids,
    categories: ids,
    reference: z.string().max(40).optional(),
    meetingId: id.optional(),
  })
  .transform(({ code: typedCode, reference, ...rest }, context): RegistrationAnswers => {
    const code = typedCode === undefined ? undefined : parseCaseCode(typedCode);
    if (typedCode !== undefined && code === undefined) context.addIssue('a case code');
    const whole = { ...rest, code, reference: reference === '' ? undefined : reference };
    const given = Object.entries(whole).filter(([, value]) => value !== undefined);
    return Object.fromEntries(given) as unknown as RegistrationAnswers;
  });

export type RegistrationFaultCode =
  CaseFaultCode | 'owner-missing' | 'pattern' | 'day-of-birth' | 'none-left' | 'personal-data';

/** The sentences of the steps: labels by the id of their input, titles of facts, hints and notes. */
export type RegistrationWord =
  | 'choice'
  | 'inGroup'
  | 'anonymously'
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
