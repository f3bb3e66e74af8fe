import type { meetingSv } from '../../sv/meetings/meeting.js';

export const meetingEn: typeof meetingSv = {
  title: (kind, when) => `${kind} ${when}`,
  group: 'Group',
  place: 'Place',
  length: 'Length',
  minutes: (n) => `${n} minutes`,
  deadline: 'Last day to register',
  cases: 'Cases',
  absent: 'Absent',
  cancelled: 'The meeting is cancelled.',
  yourTimes: 'Your unit’s times',
  noCases: 'No case concerns your unit.',
  agenda: 'Agenda',
  outcomes: 'Note outcomes',
  move: 'Move',
  cancel: 'Cancel the meeting',
  moveTitle: (when) => `Move the meeting ${when}`,
  moveBody: 'Everyone in the group is told at once. Registered cases go with it.',
  moveBookedBody: 'Those who have booked are told at once, and their bookings go along.',
  date: 'New date',
  time: 'New time',
  moved: 'The meeting is moved',
  movedBody: (when) => `It is now ${when}. Everyone concerned will be told.`,
  cancelTitle: (when) => `Cancel the meeting ${when}?`,
  cancelBody:
    'Everyone in the group is told at once. Registered cases are moved to the next meeting. This cannot be undone.',
  cancelBookedBody: 'Those who have booked are told at once. This cannot be undone.',
  cancelledTitle: 'The meeting is cancelled',
  carried: (n) =>
    n === 1 ? '1 case is moved to the next meeting.' : `${n} cases are moved to the next meeting.`,
  keep: 'Keep the meeting',
  faults: {
    'in-the-past': 'Choose a date and time that have not been.',
    'too-far': 'That is too far ahead. Choose an earlier date.',
    taken: 'The group already has a meeting that day.',
    badDate: 'Choose a date.',
    badTime: 'Write the time like this: 13:00.',
    dayOff: (name) => `That is a day off (${name}). Choose a working day.`,
  },
  passed: 'The meeting has already been, or is cancelled.',
  outcome: {
    title: (when) => `Outcomes of the meeting ${when}`,
    none: 'No cases were taken up at the meeting.',
    present: 'Units that were there',
    savePresent: 'Save attendance',
    presentSaved: 'The attendance is saved.',
    note: 'Note',
    change: 'Change',
    waiting: 'Nothing noted yet',
    caseTitle: (code) => `Outcome of ${code}`,
    consent: 'The consent was shown at the meeting',
    consentAsked:
      'The consent is not marked as shown. If it was shown, mark it and save. Otherwise save without consent.',
    withoutConsent: 'Save without consent',
    consentLabel: 'Consent',
    label: 'What did you come to?',
    carriedOnBy: 'Who carries on?',
    saved: 'The outcome is saved',
    carriedOver: (when) => `The case is taken up again ${when}.`,
    next: 'Next case',
    tooEarly: 'Outcomes can be noted from the day of the meeting.',
    noneLeft: 'There is no later meeting to take the case up at. Add a meeting first.',
    missing: 'Choose what you came to.',
    unknown: 'It is no longer there. Choose from what is shown.',
    carriedMissing: 'Choose at least one unit.',
  },
  notice: {
    moved: 'A meeting has been moved',
    from: 'Former time',
    to: 'New time',
    stranded: (n) =>
      n === 1
        ? 'Your case has no new meeting yet. Choose one under My cases when it is booked.'
        : `${n} of your cases have no new meeting yet. Choose one under My cases when it is booked.`,
    cancelled: 'A meeting is cancelled',
    carried: (n) =>
      n === 1
        ? 'Your case is taken up at the next meeting.'
        : `Your ${n} cases are taken up at the next meeting.`,
  },
};
