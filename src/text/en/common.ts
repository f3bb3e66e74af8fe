import type { commonSv } from '../sv/common.js';

export const commonEn: typeof commonSv = {
  product: 'Samråd',
  back: 'Back',
  next: 'Next',
  cancel: 'Cancel',
  close: 'Close',
  home: 'To the start page',
  save: 'Save',
  yes: 'Yes',
  no: 'No',
  why: 'Why this date?',
  whichOne: 'Which one do I choose?',
  summary: 'You have something in Samråd',
  personalDataFault: 'This looks like personal data. Write nothing that can point out a person.',
  changedMeanwhile: 'Someone else made a change at the same time. Have a look and try again.',
  changedSince:
    'Someone else has made a change since you opened the card. Have a look, and press again if what you wanted is to hold.',
  standsAndWanted: (now: string, wanted: string) => `Now: ${now}. You wanted: ${wanted}.`,
  nothing: 'nothing',
  nameless: 'Name not shown',
  storageDown: 'Samråd cannot reach its storage right now. Try again in a while. Nothing is saved twice.',
  tooSlow: 'This is taking too long right now. Try again in a while. Nothing is saved twice.',
  storageDownKept: 'What you filled in is kept behind the button.',
  notAllowed: 'You do not have the right to do this in the group. Ask the coordinator.',
  notFound: 'It does not exist, or it belongs to a group you are not in.',
  staleCard: 'This card is old and no longer valid. Start again from the start page.',
  unexpected:
    'Something went wrong and nothing was saved. Try again. If it happens again, contact your IT department.',
};
