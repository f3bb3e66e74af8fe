import type { ChatCommand } from '../card/chat-command.js';
import { showPlaces } from '../bookings/bookings-verbs.js';

export const bookingsCommands: readonly ChatCommand[] = [
  {
    words: {
      sv: ['studiebesök', 'boka studiebesök', 'boka plats'],
      en: ['study visit', 'study visits', 'book a place'],
    },
    surface: 'personal',
    describe: (text) => text.bookings.describe,
    run: (context) => showPlaces(context),
  },
];
