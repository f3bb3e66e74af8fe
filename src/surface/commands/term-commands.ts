import type { ChatCommand } from '../card/chat-command.js';
import { showTerm } from '../term/term-verbs.js';

export const termCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['kalender', 'min kalender', 'termin'], en: ['calendar', 'my calendar', 'term'] },
    surface: 'personal',
    describe: (text) => text.term.describe,
    run: async (context) => (await showTerm(context)).card,
  },
];
