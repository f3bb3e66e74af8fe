import type { ChatCommand } from '../card/chat-command.js';
import { aboutMe } from '../privacy/about-me.js';

export const privacyCommands: readonly ChatCommand[] = [
  {
    words: { sv: ['om mig', 'mina uppgifter'], en: ['about me', 'my data'] },
    surface: 'personal',
    describe: (text) => text.privacy.aboutMe.describe,
    run: async (context) => (await aboutMe(context)).card,
  },
];
