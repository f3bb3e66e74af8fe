import type { NoticeRule } from '../notice-rule.js';

/** Tells nobody: its timer makes sure that every coming meeting is fitted to the settings, whoever was stopped at it. */
export const settingsChanged: NoticeRule = {
  kind: 'settings-changed',
  timing: 'at-once',
  digest: false,
  recipients: () => [],
  notice: () => undefined,
};
