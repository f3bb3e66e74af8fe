import type { teamsSv } from '../sv/teams.js';

export const teamsEn: typeof teamsSv = {
  required: 'Fill this in.',
  menuTitle: 'What you can do',
  menuUnknown: 'I did not understand. Write one of these, or press a button.',
  menuOpen: (word) => `Open: ${word}`,
  personalDataTitle: 'Delete your message',
  personalDataBody:
    'It seems to hold personal data. Samråd has not saved it, but it still stands in the chat. Delete it, and write nothing that can point out a person.',
  tooLongTitle: 'The message is too long',
  tooLongBody:
    'Samråd read only the beginning of it, and has done nothing. Check yourself that nothing in the message can point out a person, and write less.',
  heldTitle: 'Nothing was saved',
  busyTitle: 'Wait a moment',
  busyBody: 'Very many messages came in a short time. Wait a moment and try again.',
  unknownTitle: 'Try again in a while',
  unknownBody: 'Teams does not tell at the moment which organisation you belong to. Nothing has changed.',
  staleTitle: 'This card is no longer valid',
  errorTitle: 'It did not work',
  again: 'Try again',
  privateTitle: 'Open Samråd in a chat of your own',
  privateBody: 'The answer is for you only. Write to Samråd in a chat of your own.',
  repeated: 'You may already have had this.',
  onlyInChannel: "You can only do this in the group's channel. Mention Samråd there.",
  onlyInPersonal: 'You can only do this in a chat of your own with Samråd.',
  welcomeTitle: 'Welcome to Samråd',
  welcomeBody:
    'Samråd keeps track of meetings, registrations and reminders. Never write names, personal numbers or anything else about clients here.',
};
