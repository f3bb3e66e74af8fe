/** What can be done in a group, in words that the log of events tells apart. */
export const deeds = [
  'case-registered',
  'case-changed',
  'case-withdrawn',
  'case-let-in',
  'case-sent-on',
  'case-handed-over',
  'case-answered',
  'case-concluded',
  'meeting-added',
  'meeting-moved',
  'meeting-cancelled',
  'meeting-noted',
  'agenda-changed',
  'agenda-published',
  'member-asked',
  'member-added',
  'member-declined',
  'member-changed',
  'member-left',
  'settings-changed',
  'channel-changed',
  'retention-decided',
  'message-sent-again',
] as const;

export type Deed = (typeof deeds)[number];
