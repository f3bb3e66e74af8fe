import type { CardVerb } from '../../card-verb.js';
import { decideJoinVerb } from './decide-join.js';

export const membersVerbs: readonly CardVerb[] = [decideJoinVerb];
