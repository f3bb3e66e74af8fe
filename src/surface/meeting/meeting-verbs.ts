import type { CardVerb } from '../card/card-verb.js';
import { cancelVerb, confirmCancelVerb } from './cancel.js';
import { confirmMoveVerb, moveVerb } from './move.js';
import { caseOutcomeVerb, outcomesVerb, recordOutcomeVerb, savePresentVerb } from './outcomes.js';
import { showVerb } from './show.js';

export const meetingVerbs: readonly CardVerb[] = [
  showVerb,
  moveVerb,
  confirmMoveVerb,
  cancelVerb,
  confirmCancelVerb,
  outcomesVerb,
  caseOutcomeVerb,
  recordOutcomeVerb,
  savePresentVerb,
];
