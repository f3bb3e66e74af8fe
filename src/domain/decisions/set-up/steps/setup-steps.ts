import type { SetupAnswers } from '../setup-answers.js';
import type { SetupFault, SetupStep, SetupStepId, SetupWorld } from '../setup-step.js';
import { datesStep } from './dates.js';
import { meetingStep } from './meeting.js';
import { nameStep } from './name.js';
import { previewStep } from './preview.js';
import { routinesStep } from './routines.js';
import { unitsStep } from './units.js';
import { yourselfStep } from './yourself.js';

/** In the order they are asked; a step relies only on those before it. */
export const setupSteps: readonly SetupStep[] = [
  routinesStep,
  nameStep,
  unitsStep,
  yourselfStep,
  meetingStep,
  datesStep,
  previewStep,
];

export function setupStep(id: SetupStepId): SetupStep {
  const step = setupSteps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`no such setup step: ${id}`);
  return step;
}

/** The first step with a fault, and its faults; undefined when everything holds. */
export function firstFaulty(
  answers: SetupAnswers,
  world: SetupWorld,
): { readonly step: SetupStep; readonly faults: readonly SetupFault[] } | undefined {
  for (const step of setupSteps) {
    const faults = step.faults(answers, world);
    if (faults.length > 0) return { step, faults };
  }
  return undefined;
}

export function neighbour(id: SetupStepId, by: 1 | -1): SetupStep | undefined {
  const place = setupSteps.findIndex((each) => each.id === id);
  return setupSteps[place + by];
}
