import type { homeSv } from '../sv/home.js';

export const homeEn: typeof homeSv = {
  title: (name) => (name === '' ? 'Hello!' : `Hello ${name}!`),
  describe: 'See what is coming up and what waits for you.',
  none: 'You are not in any group yet. Write “join” in the channel of the group, or ask the coordinator to add you.',
  next: (kind, when) => `${kind} ${when}`,
  noMeeting: 'No meeting is planned.',
  register: (last, days) => {
    if (days === 0) return `Today, ${last}, is the last day to register.`;
    return days === 1
      ? `Register by ${last}. 1 working day left.`
      : `Register by ${last}. ${days} working days left.`;
  },
  closed: 'Registration to the meeting has closed.',
  unanswered: (codes) => `Answer about case ${codes}.`,
  late: (codes) => `A case that came late, for you to decide: ${codes}.`,
  lateUnits: (codes) => `A unit that was added late, for you to decide: ${codes}.`,
  asking: (n) => (n === 1 ? '1 person wants to join.' : `${n} people want to join.`),
  draft: 'The agenda is a draft. Look through it.',
  toNote: (when) => `Outcomes are missing from the meeting ${when}.`,
  ownCases: (n) => (n === 1 ? 'You have 1 case under way.' : `You have ${n} cases under way.`),
  nothing: 'You have nothing to do right now.',
  answer: (code) => `Answer ${code}`,
  agenda: 'Agenda',
  meeting: 'Show the meeting',
  members: 'Members',
};
