import { joinAsked } from './kinds/join-asked.js';
import { joinDecided } from './kinds/join-decided.js';
import { membershipChanged } from './kinds/membership-changed.js';
import type { NoticeKind } from './notice-kind.js';
import type { NoticeRule } from './notice-rule.js';

/** The rule of each kind of message; a kind without a rule is never sent, and its timers are counted as dropped. */
export const noticeRules: Partial<Record<NoticeKind, NoticeRule>> = {
  'join-asked': joinAsked,
  'join-decided': joinDecided,
  'membership-changed': membershipChanged,
};
