import type { CardVerb } from '../card/card-verb.js';
import { aboutMeVerbs } from './about-me.js';
import { eventsVerb } from './events.js';
import { retentionVerbs } from './retention.js';

export const privacyVerbs: readonly CardVerb[] = [...aboutMeVerbs, eventsVerb, ...retentionVerbs];
