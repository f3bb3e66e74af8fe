import { noticeKinds } from './notice-kind.js';

/** Everything that a timer may be for: a message, or work whose time has come. One rule for each. */
export const jobKinds = [
  ...noticeKinds,
  // what is left of a change of the settings that is larger than one transaction
  'settings-changed',
  // what a routine does by itself when its time has come
  'life-clock',
  // what the authority has decided is not to be kept, each night
  'purge',
] as const;

export type JobKind = (typeof jobKinds)[number];
