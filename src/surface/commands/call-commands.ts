import { activeMember } from '../../domain/model/members.js';
import { ownGroups } from '../../usecases/group/own-groups.js';
import { calls } from '../calls/calls-verbs.js';
import { refused } from '../card/answer.js';
import type { ChatCommand } from '../card/chat-command.js';
import { groupChoice } from '../members/group-choice.js';

export const callCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['att ringa', 'ringlista'], en: ['to call', 'calls', 'hand over'] },
    surface: 'personal',
    describe: (text) => text.calls.describe,
    async run(context) {
      const { deps, caller, text } = context;
      const groups = await ownGroups(deps, caller);
      const own = groups.filter((group) => activeMember(group, caller.person)?.coordinator === true);
      const [only] = own;
      if (only === undefined) return refused(text, text.delivery.coordinatorsOnly);
      if (own.length === 1) return await calls(context, only.group.value.id);
      return groupChoice(own, text, { title: text.calls.open, verb: 'calls.show' });
    },
  },
];
