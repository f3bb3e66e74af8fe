import type { representativesSv } from '../sv/representatives.js';

export const representativesEn: typeof representativesSv = {
  nothingMore: 'Thank you! You will get no more reminders for the meeting.',
  nothingMoreUndone: 'You will get reminders for the meeting again.',
  absent: 'Your absence is reported',
  theyHear: (deputy, coordinator) =>
    `${[...(deputy ? ['your deputy'] : []), ...(coordinator ? ['the coordinator'] : [])]
      .join(' and ')
      .replace(/^./u, (first) => first.toUpperCase())} will be told.`,
  present: 'You are expected at the meeting again',
  undoNothingMore: 'Remind me anyway',
  undoAbsence: 'I can come after all',
  passed: 'The meeting has already begun, or was moved or cancelled.',
};
