import type { SetupStep } from '../setup-step.js';
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
