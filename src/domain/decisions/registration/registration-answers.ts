import type { FormFault } from '../../form/form-fault.js';
import type { CaseCode } from '../../model/case-pointer.js';
import type { PersonKey } from '../../model/person.js';
import type { CaseFaultCode } from '../cases/unit-choice.js';

/** What a registrant has answered so far; rides in the card and is judged again at confirm. */
export interface RegistrationAnswers {
  readonly groupId: string;
  readonly routine: string;
  readonly type: string;
  readonly anonymous: boolean;
  readonly code: CaseCode;
  /** The caseworker it is registered for, when not oneself. */
  readonly owner?: PersonKey;
  readonly checklist: readonly string[];
  readonly units: readonly string[];
  readonly categories: readonly string[];
  readonly reference?: string;
  readonly meetingId?: string;
}

export type RegistrationFaultCode = CaseFaultCode | 'pattern' | 'day-of-birth' | 'none-left';

/** What is wrong, and at which field. */
export interface RegistrationFault extends FormFault<RegistrationFaultCode> {
  readonly code: RegistrationFaultCode;
  /** Ids of what is missing, from the checklist. */
  readonly items?: readonly string[];
}
