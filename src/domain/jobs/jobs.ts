import type { JobKind } from '../model/job/job-kind.js';
import { noticeRules } from '../notices/kinds/rules.js';
import type { NoticeRule } from '../notices/notice-rule.js';
import type { Job } from '../timers/job.js';
import { lifeClock } from './life-clock.js';
import { purge } from './purge.js';

/** The job of each kind of timer. */
export const jobs: { readonly [K in JobKind]: Job<K> } = {
  ...noticeRules,
  'life-clock': lifeClock,
  purge,
  // Nothing but what it is to finish: every coming meeting is fitted to the settings, whoever was stopped at it.
  'settings-changed': { kind: 'settings-changed', timing: 'at-once' },
};

/** The rule of a job that makes messages; undefined for other work. */
export function noticeRule(job: Job | undefined): NoticeRule | undefined {
  return job !== undefined && 'notice' in job ? (job as NoticeRule) : undefined;
}
