import type { ChatCommand } from '../card/chat-command.js';
import { openHome } from '../home/home-verbs.js';

export const homeCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['start', 'startsida', 'hem', 'hej'], en: ['home', 'start page', 'hello', 'hi'] },
    surface: 'personal',
    describe: (text) => text.home.describe,
    run: async (context) => (await openHome(context)).card,
  },
];
