/** Every cause that can make a message. One rule file per kind in `kinds/`. */
export const noticeKinds = [
  // at once
  'case-registered',
  'case-changed',
  'case-withdrawn',
  'identity-missing',
  'not-our-case',
  'identity-known',
  'unit-unrepresented',
  'own-case',
  'late-case-asked',
  'late-case-decided',
  'late-units-asked',
  'late-units-decided',
  'case-handed-over',
  'life-news',
  'report-news',
  'join-asked',
  'join-decided',
  'membership-changed',
  'meeting-moved',
  'meeting-cancelled',
  'absence',
  'absence-undone',
  'needed-after-all',
  'not-needed-any-more',
  // some working days after
  'acknowledgement-missing-deputy',
  'acknowledgement-missing-coordinator',
  'identity-still-missing',
  'outcomes-missing',
  'task-due',
  // at moments set by the routine
  'registration-reminder',
  'attendance-not-needed',
  'agenda-draft',
  'agenda-publish',
  'agenda-content',
  'agenda-removed',
  'agenda-too-long',
  'your-time',
  'report-back',
  'statistics',
  // about the group itself
  'channel-lost',
  'retention',
  // to the coordinators, about the messages themselves
  'not-delivered',
  // to the coordinators, about those who are told by them
  'calls-waiting',
  'calls-urgent',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** What the registrant, and the colleague a case was registered for, are sent about it. */
export const ownCaseNews = ['registered', 'changed', 'withdrawn', 'carried', 'concluded'] as const;
export type OwnCaseNews = (typeof ownCaseNews)[number];
