import { later } from '../../calendar/dates/later.js';
import type { Instant } from '../../calendar/dates/time.js';

/** Teams gives up on an answer after some fifteen seconds and sends the press again; a phone without coverage does so later. */
const resentSeconds = 3600;

/**
 * True when what a press asks for was done so lately that the press is taken for the same one, sent again: it is answered as
 * the first time. Longer ago it is a new press, and is answered that there is nothing to do.
 */
export function isJustDone(at: Instant, now: Instant): boolean {
  return now <= later(at, resentSeconds);
}
