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

/** What a multi-select sends: ids with commas between, nothing when none is chosen. */
export function idsOf(typed: string | undefined): readonly string[] {
  return [...new Set((typed ?? '').split(',').map((id) => id.trim()))].filter((id) => id !== '');
}

/** Long enough for every unit or item that a group can have. */
export const longestList = 2000;
