import { chosenMeeting, isAcute } from './meeting-step.js';
import type { RegistrationStep } from './registration-step.js';

/** Everything on one card before it is registered. */
export const reviewStep: RegistrationStep = {
  id: 'review',
  input: {},
  merge: (answers) => answers,
  fields: () => [],
  notes(answers, world) {
    const isLate = chosenMeeting(answers, world)?.open === false && !isAcute(answers, world);
    return isLate ? [{ says: { word: 'lateCase' }, style: 'warning' }] : [];
  },
  faults: () => [],
};
