import type { Step } from '../../form/step.js';
import type { RegistrationAnswers, RegistrationFaultCode, RegistrationWord } from './registration-answers.js';
import type { RegistrationWorld } from './registration-world.js';

export interface RegistrationForm {
  readonly answers: RegistrationAnswers;
  readonly world: RegistrationWorld;
  readonly word: RegistrationWord;
  readonly code: RegistrationFaultCode;
}

export type RegistrationStep = Step<RegistrationForm>;
