import type { representativesSv } from '../sv/representatives.js';

export const representativesEn: typeof representativesSv = {
  nothingMore: 'Thank you! You will get no more reminders for the meeting.',
  nothingMoreUndone: 'You will get reminders for the meeting again.',
  absent: 'Your absence is reported',
  absentBody: 'Your deputy and the coordinator will be told.',
  present: 'You are expected at the meeting again',
  presentBody: 'Tell the coordinator and your deputy as well.',
  undoNothingMore: 'Remind me anyway',
  undoAbsence: 'I can come after all',
  passed: 'The meeting has already begun, or was moved or cancelled.',
};
