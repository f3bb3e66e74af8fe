import type { ChatCommand } from '../card/chat-command.js';
import { listCases } from '../cases/list.js';
import { startRegistration } from '../registration/registration-verbs.js';

export const caseCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['anmäl ärende', 'anmäl', 'nytt ärende'], en: ['register case', 'register', 'new case'] },
    surface: 'personal',
    describe: (text) => text.register.describe,
    run: async (context) => (await startRegistration(context)).card,
  },
  {
    words: { sv: ['mina ärenden', 'ärenden'], en: ['my cases', 'cases'] },
    surface: 'personal',
    describe: (text) => text.cases.describe,
    run: async (context) => (await listCases(context)).card,
  },
];
