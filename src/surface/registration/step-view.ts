import type {
  RegistrationAnswers,
  RegistrationFault,
} from '../../domain/decisions/registration/registration-answers.js';
import type { RegistrationWorld } from '../../domain/decisions/registration/registration-world.js';
import type { VerbContext } from '../card/card-verb.js';

export const stepIds = ['type', 'checklist', 'units', 'reference', 'meeting', 'review'] as const;
export type StepId = (typeof stepIds)[number];

/** Everything a step's card is made from. */
export interface StepView extends Pick<VerbContext, 'text' | 'rejected'> {
  readonly world: RegistrationWorld;
  readonly answers: RegistrationAnswers;
  readonly faults: readonly RegistrationFault[];
  readonly step: number;
  readonly of: number;
  /** The step before, for the button back. */
  readonly before: StepId;
}
