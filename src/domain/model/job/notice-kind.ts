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
  'your-booking',
  'places-booked',
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
  // to the one who asked to be reminded again
  'snoozed',
] as const;

export type NoticeKind = (typeof noticeKinds)[number];

/** What the registrant, and the colleague a case was registered for, are sent about it. */
export const ownCaseNews = ['registered', 'changed', 'withdrawn', 'carried', 'concluded'] as const;
export type OwnCaseNews = (typeof ownCaseNews)[number];

/**
 * Why its reader may be reminded of it later, or not: a reminder and a task wait for something to be done; news is told
 * once; a post is for everyone; what is urgent cannot wait; one that was asked for is asked for again by what it repeats.
 */
type Waits = 'reminder' | 'task' | 'news' | 'post' | 'urgent' | 'repeat';

const waits = {
  'case-registered': 'task',
  'case-changed': 'news',
  'case-withdrawn': 'news',
  'identity-missing': 'task',
  'not-our-case': 'news',
  'identity-known': 'news',
  'unit-unrepresented': 'task',
  'own-case': 'news',
  'late-case-asked': 'task',
  'late-case-decided': 'news',
  'late-units-asked': 'task',
  'late-units-decided': 'news',
  'case-handed-over': 'news',
  'life-news': 'news',
  'report-news': 'task',
  'join-asked': 'task',
  'join-decided': 'news',
  'membership-changed': 'news',
  'meeting-moved': 'news',
  'meeting-cancelled': 'news',
  absence: 'news',
  'absence-undone': 'news',
  'needed-after-all': 'news',
  'not-needed-any-more': 'news',
  'acknowledgement-missing-deputy': 'reminder',
  'acknowledgement-missing-coordinator': 'reminder',
  'identity-still-missing': 'reminder',
  'outcomes-missing': 'reminder',
  'task-due': 'reminder',
  'registration-reminder': 'reminder',
  'attendance-not-needed': 'news',
  'agenda-draft': 'task',
  'agenda-publish': 'post',
  'agenda-content': 'post',
  'agenda-removed': 'task',
  'agenda-too-long': 'task',
  'your-time': 'reminder',
  'your-booking': 'reminder',
  'places-booked': 'reminder',
  'report-back': 'reminder',
  statistics: 'reminder',
  'channel-lost': 'task',
  retention: 'reminder',
  'not-delivered': 'task',
  'calls-waiting': 'task',
  'calls-urgent': 'urgent',
  snoozed: 'repeat',
} as const satisfies Record<NoticeKind, Waits>;

/** Kinds that their reader may put off. */
export type SnoozableKind = {
  [K in NoticeKind]: (typeof waits)[K] extends 'reminder' | 'task' ? K : never;
}[NoticeKind];

export function isSnoozable(kind: string): kind is SnoozableKind {
  const why = (waits as Readonly<Record<string, Waits>>)[kind];
  return why === 'reminder' || why === 'task';
}

export const snoozableKinds: readonly SnoozableKind[] = noticeKinds.filter(isSnoozable);
