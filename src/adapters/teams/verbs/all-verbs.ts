import type { CardVerb } from '../card-verb.js';
import { allCommands } from '../commands/all-commands.js';
import { membersVerbs } from './members/members-verbs.js';
import { menuVerbs } from './menu/menu-verbs.js';

/** Every button the bot knows; anything else is a stale or changed card. */
export const allVerbs: readonly CardVerb[] = [...menuVerbs(allCommands), ...membersVerbs];
