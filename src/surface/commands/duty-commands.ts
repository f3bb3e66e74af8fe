import type { ChatCommand } from '../card/chat-command.js';
import { refused } from '../card/answer.js';
import { showDuties } from '../duties/duties-verbs.js';
import { groupChoice } from '../members/group-choice.js';
import { ownGroups } from '../../usecases/group/own-groups.js';

export const dutyCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['uppgifter'], en: ['duties', 'tasks'] },
    surface: 'personal',
    describe: (text) => text.duties.describe,
    async run(context) {
      const { deps, caller, text } = context;
      const groups = await ownGroups(deps, caller);
      const [only] = groups;
      if (only === undefined) return refused(text, text.home.none);
      if (groups.length === 1) return await showDuties(context, only.group.value.id);
      return groupChoice(groups, text, { title: text.duties.open, verb: 'duties.show' });
    },
  },
];
