import type { CardVerb } from '../card/card-verb.js';
import { addVerbs } from './add.js';
import { appointVerb } from './appoint.js';
import { decideJoinVerb } from './decide-join.js';
import { editVerbs } from './edit.js';
import { joinVerbs } from './join.js';
import { showVerb } from './show.js';

export const membersVerbs: readonly CardVerb[] = [
  decideJoinVerb,
  showVerb,
  ...joinVerbs,
  ...editVerbs,
  ...addVerbs,
  appointVerb,
];
