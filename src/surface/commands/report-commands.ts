import type { ChatCommand } from '../card/chat-command.js';
import { refused } from '../card/answer.js';
import { groupChoice } from '../members/group-choice.js';
import { showReports } from '../reports/reports-verbs.js';
import { ownGroups } from '../../usecases/group/own-groups.js';
import { reportsIn } from '../../usecases/reports/look-at-reports.js';

export const reportCommands: readonly ChatCommand[] = [
  {
    words: {
      sv: ['avvikelse', 'avvikelser', 'avvikelserapport', 'rapporter'],
      en: ['deviation', 'deviations', 'deviation report', 'reports'],
    },
    surface: 'personal',
    describe: (text) => text.reports.describe,
    async run(context) {
      const { deps, caller, text } = context;
      const own = await ownGroups(deps, caller);
      const groups = own.filter((one) => reportsIn(deps, one, caller.person) !== undefined);
      const [only] = groups;
      if (only === undefined) return refused(text, text.reports.noneAnywhere);
      if (groups.length === 1) return await showReports(context, only.group.value.id);
      return groupChoice(groups, text, { title: text.reports.open, verb: 'reports.list' });
    },
  },
];
