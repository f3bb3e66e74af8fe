import type { CardVerb } from '../card/card-verb.js';
import { acknowledgeVerb } from './acknowledge.js';
import { absenceVerb, nothingMoreVerb } from './attend.js';

export const representativesVerbs: readonly CardVerb[] = [acknowledgeVerb, absenceVerb, nothingMoreVerb];
