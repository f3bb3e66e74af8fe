import type { Clock } from '../../ports/clock.js';
import type { Logger } from '../../ports/logger.js';
import type { Rates } from '../../ports/rates.js';

export interface PaceParts {
  readonly rates: Rates;
  readonly clock: Clock;
  readonly log: Logger;
  /** This process among those on the same storage. */
  readonly instance: string;
}

/** May the request go; if not, why and in how many seconds it may be asked for again. */
export type Turn =
  { readonly kind: 'go' } | { readonly kind: 'paced'; readonly code: string; readonly seconds: number };

/** Storage cannot be asked: nothing goes, or the sum over all instances would be unknown. */
export const noPermit: Turn = { kind: 'paced', code: 'no-permit', seconds: 15 };

/** Others have taken all there is, as for some seconds after an instance was killed. */
export const noShare: Turn = { kind: 'paced', code: 'no-share', seconds: 5 };

/** A sender does not wait longer than this; the message goes back and comes again. */
export const longestWaitMs = 3000;

export const writeAttempts = 6;
