import { activeMember } from '../../domain/model/members.js';
import { ownGroups } from '../../usecases/group/own-groups.js';
import { refused } from '../card/answer.js';
import type { ChatCommand } from '../card/chat-command.js';
import { showFigures } from '../figures/figures-verbs.js';
import { groupChoice } from '../members/group-choice.js';

export const figuresCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['siffror', 'statistik'], en: ['figures'] },
    surface: 'personal',
    describe: (text) => text.figures.describe,
    async run(context) {
      const { deps, caller, text } = context;
      const groups = await ownGroups(deps, caller);
      const own = groups.filter((group) => activeMember(group, caller.person)?.coordinator === true);
      const [only] = own;
      if (only === undefined) return refused(text, text.figures.coordinatorsOnly);
      if (own.length === 1) return await showFigures(context, only.group.value.id);
      return groupChoice(own, text, { title: text.figures.open, verb: 'figures.show' });
    },
  },
];
