import { nextNight } from '../timers/plan-nightly.js';
import type { Job } from '../timers/job.js';

/** Each night, as long as the authority's decision that it was planned by is in force. */
export const purge: Job<'purge'> = {
  kind: 'purge',
  timing: 'at-once',
  isOver: ({ snapshot, cause }) => snapshot.group.value.retention?.at !== cause.facts.decision,
  comesBack: nextNight,
};
