import type { ChatCommand } from '../card/chat-command.js';
import { bindCard } from '../group/bind.js';
import { startSetup } from '../group/setup.js';
import { appointCard } from '../members/appoint.js';
import { joinCard } from '../members/join.js';
import { showMembers } from '../members/show.js';
import { ownGroups } from '../../usecases/group/own-groups.js';
import { refused } from '../card/answer.js';
import { groupChoice } from '../members/group-choice.js';

export const groupCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['skapa grupp', 'ny grupp'], en: ['create group', 'new group'] },
    surface: 'channel',
    describe: (text) => text.setup.describe,
    run: startSetup,
  },
  {
    words: { sv: ['gå med', 'gå med i gruppen'], en: ['join', 'join group'] },
    surface: 'both',
    describe: (text) => text.members.describeJoin,
    run: joinCard,
  },
  {
    words: { sv: ['medlemmar'], en: ['members'] },
    surface: 'personal',
    describe: (text) => text.members.describeList,
    async run(context) {
      const groups = await ownGroups(context.deps, context.caller);
      const [only] = groups;
      if (only === undefined) return refused(context.text, context.text.home.none);
      if (groups.length === 1) return await showMembers(context, only.group.value.id);
      return groupChoice(groups, context.text);
    },
  },
  {
    words: { sv: ['koppla grupp'], en: ['bind group'] },
    surface: 'channel',
    describe: (text) => text.setup.bind.describe,
    run: bindCard,
  },
  {
    words: { sv: ['utse koordinator'], en: ['appoint coordinator'] },
    surface: 'channel',
    describe: (text) => text.members.appoint.describe,
    run: appointCard,
  },
];
