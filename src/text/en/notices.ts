import type { noticesSv } from '../sv/notices.js';

export const noticesEn: typeof noticesSv = {
  group: 'Group',
  code: 'Case code',
  meeting: 'Meeting',
  deadline: 'Last day to register',
  late: 'This should have come earlier. It still applies.',
  channelLostTitle: 'The group no longer has a channel',
  channelLostBody:
    'The channel, or Samråd in it, was removed. No agenda is published until you write “@Samråd bind group” in the channel that is to be used.',
  digestTitle: 'To do in your groups',
  somethingTitle: 'You have something in Samråd',
  somethingBody: 'Open Samråd to read it.',
  open: 'Show the meeting',
  openCase: 'Show the case',
  register: 'Register a case',
  nothingMore: 'Nothing more from us',
  absent: 'I cannot come',
  handIn: 'Hand in statistics',
  generic: 'Something has changed in the group.',
  snooze: {
    open: 'Remind me later',
    again: 'You asked to be reminded again.',
    when: 'When do you want to be reminded again?',
    waits: (moment) => `You will be reminded on ${moment}. A new choice takes its place.`,
    passed: 'That time can no longer be chosen. Choose another.',
    none: 'It cannot be put off: no working hours are left before it is to be done.',
    hour: (time) => `In an hour (${time})`,
    tomorrow: (time) => `Tomorrow at ${time}`,
    before: (day) => `${day} – two working days before`,
    set: (moment) => `You will be reminded on ${moment}`,
    setBody: 'Only you are reminded. If it is done before then, no reminder comes.',
    gone: 'It is done already, or no longer concerns you.',
    back: 'Back',
  },
  reminderBody: (days) =>
    days === 0
      ? 'This is the last day to register cases.'
      : `${days} working ${days === 1 ? 'day' : 'days'} left to register cases.`,
  notNeeded: 'You need not attend: no case concerns your unit.',
  neededAfterAll: 'You are needed at the meeting after all: a case now concerns your unit.',
  notNeededAnyMore: 'You no longer need to attend: no case concerns your unit.',
  unrepresented: (units) => `Nobody in the group represents ${units}. Contact the unit in another way.`,
  identityKnown: (unit) => `${unit} now knows who the case is about.`,
  identityStillMissing: (unit) => `${unit} has still not been told who the case is about.`,
  outcomesMissing: (n) =>
    n === 1 ? '1 case from the meeting has no outcome.' : `${n} cases from the meeting have no outcome.`,
  absenceUndone: (name) => `${name} can come to the meeting after all.`,
  absence: (name) => `${name} cannot come to the meeting.`,
  identityMissing: (unit) =>
    `${unit} has not been told who the case is about. Tell them in an approved way, outside Samråd.`,
  notOurs: (unit) => `${unit} answers that the case does not concern them.`,
  unacknowledged: (unit) => `${unit} has not acknowledged the case. See to it that someone answers.`,
  reportBack: 'Tell the caseworkers what the meeting came to.',
  statistics: "Hand in the group's statistics for the meeting.",
};
