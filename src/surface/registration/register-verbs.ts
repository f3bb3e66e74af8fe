import type { CardVerb } from '../card/card-verb.js';
import { backVerb } from './back.js';
import { cancelVerb } from './cancel.js';
import { checklistVerb } from './checklist.js';
import { confirmVerb } from './confirm.js';
import { meetingVerb } from './meeting.js';
import { referenceVerb } from './reference.js';
import { startVerb } from './start.js';
import { typeVerb } from './type.js';
import { unitsVerb } from './units.js';

export const registerVerbs: readonly CardVerb[] = [
  startVerb,
  typeVerb,
  checklistVerb,
  unitsVerb,
  referenceVerb,
  meetingVerb,
  confirmVerb,
  backVerb,
  cancelVerb,
];
