import type { CardVerb } from '../card-verb.js';
import { membersVerbs } from './members/members-verbs.js';

/** Every button the bot knows; anything else is a stale or changed card. */
export const allVerbs: readonly CardVerb[] = [...membersVerbs];
