import type { NoticeKind } from './notice-kind.js';
import type { NoticeRule } from './notice-rule.js';

/** The rule of each kind of message; a kind without a rule is never sent, and its timers are counted as dropped. */
export const noticeRules: Partial<Record<NoticeKind, NoticeRule>> = {};
