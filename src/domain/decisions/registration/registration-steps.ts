import { checklistStep } from './checklist-step.js';
import { meetingStep } from './meeting-step.js';
import { referenceStep } from './reference-step.js';
import type { RegistrationStep } from './registration-step.js';
import { reviewStep } from './review-step.js';
import { typeStep } from './type-step.js';
import { unitsStep } from './units-step.js';

/** In the order they are asked; a step relies only on those before it. */
export const registrationSteps: readonly RegistrationStep[] = [
  typeStep,
  checklistStep,
  unitsStep,
  referenceStep,
  meetingStep,
  reviewStep,
];
