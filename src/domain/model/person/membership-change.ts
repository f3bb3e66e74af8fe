/** What happened to someone's membership, sent to the person or, for `left`, to the coordinators. */
export const membershipChanges = [
  'added',
  'changed',
  'removed',
  'coordinator',
  'not-coordinator',
  'deputy',
  'not-deputy',
  'left',
] as const;

export type MembershipChange = (typeof membershipChanges)[number];
