import { activeMember } from '../../domain/model/members.js';
import { ownGroups } from '../../usecases/group/own-groups.js';
import type { ChatCommand } from '../card/chat-command.js';
import { undelivered } from '../undelivered/undelivered-verbs.js';
import { refused } from '../card/answer.js';
import { groupChoice } from '../members/group-choice.js';

export const deliveryCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['inte framme', 'kom inte fram'], en: ['not arrived', 'did not arrive'] },
    surface: 'personal',
    describe: (text) => text.delivery.describe,
    async run(context) {
      const { deps, caller, text } = context;
      const groups = await ownGroups(deps, caller);
      const own = groups.filter((group) => activeMember(group, caller.person)?.coordinator === true);
      const [only] = own;
      if (only === undefined) return refused(text, text.delivery.coordinatorsOnly);
      if (own.length === 1) return await undelivered(context, only.group.value.id);
      return groupChoice(own, text, { title: text.delivery.show, verb: 'undelivered.show' });
    },
  },
];
