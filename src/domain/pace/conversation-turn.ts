import { later } from '../calendar/dates/later.js';
import type { Instant } from '../calendar/dates/time.js';
import { conversationBurst, conversationSpacingMs } from './limits.js';

export interface ConversationTurn {
  /** Milliseconds until it may go. */
  readonly waitMs: number;
  /** What stands for the conversation once it has gone. */
  readonly freeAt: Instant;
}

/**
 * One more request in a conversation: a burst, then evenly spaced (the generic cell rate algorithm). A single instant tells
 * all that was sent, so several instances agree by one row.
 */
export function conversationTurn(freeAt: Instant | undefined, now: Instant): ConversationTurn {
  const from = freeAt === undefined || freeAt < now ? now : freeAt;
  const ahead = Date.parse(from) - Date.parse(now);
  const waitMs = Math.max(0, ahead - (conversationBurst - 1) * conversationSpacingMs);
  return { waitMs, freeAt: later(from, conversationSpacingMs / 1000) };
}
