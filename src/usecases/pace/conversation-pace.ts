import { conversationTurn } from '../../domain/pace/conversation-turn.js';
import { later, latest } from '../../domain/calendar/dates/later.js';
import type { RatePlace, StoredRate } from '../../ports/rates.js';
import { longestWaitMs, noPermit, type PaceParts, type Turn, writeAttempts } from './pace-parts.js';

const mostKnown = 1000;

/** Takes turns in one conversation, by a row that all instances share. */
export class ConversationPace {
  private readonly known = new Map<string, StoredRate | undefined>();

  constructor(private readonly parts: PaceParts) {}

  async turn(place: Required<RatePlace>): Promise<Turn> {
    const { clock } = this.parts;
    const key = keyOf(place);
    // Most conversations are new or long silent: the row is written first and read when someone else has.
    let stored = this.known.get(key);
    for (let attempt = 0; attempt < writeAttempts; attempt += 1) {
      const now = clock.now();
      const { waitMs, freeAt } = conversationTurn(stored?.rate.freeAt, now);
      const paused = msUntil(stored?.rate.pausedUntil, now);
      if (Math.max(waitMs, paused) > longestWaitMs) {
        const code = paused > waitMs ? 'conversation-slowed' : 'conversation-limit';
        return { kind: 'paced', code, seconds: Math.max(waitMs, paused) / 1000 };
      }
      const rate = { holders: [], freeAt };
      const etag = await this.parts.rates.write(place, rate, stored?.etag);
      if (etag !== undefined) {
        this.keep(key, { rate, etag });
        if (waitMs > 0) await clock.wait(waitMs);
        return { kind: 'go' };
      }
      stored = await this.parts.rates.read(place);
    }
    return noPermit;
  }

  /** Teams has asked for a pause in the conversation. */
  async slow(place: Required<RatePlace>, seconds: number): Promise<void> {
    const { clock, rates } = this.parts;
    for (let attempt = 0; attempt < writeAttempts; attempt += 1) {
      const stored = await rates.read(place);
      const until = later(clock.now(), seconds);
      const pausedUntil = latest(stored?.rate.pausedUntil ?? until, until);
      const rate = { holders: [], ...stored?.rate, pausedUntil };
      const etag = await rates.write(place, rate, stored?.etag);
      if (etag === undefined) continue;
      this.keep(keyOf(place), { rate, etag });
      return;
    }
  }

  private keep(key: string, stored: StoredRate): void {
    if (this.known.size >= mostKnown) this.known.clear();
    this.known.set(key, stored);
  }
}

function keyOf({ tenantId, conversation }: Required<RatePlace>): string {
  return `${tenantId} ${conversation}`;
}

export function msUntil(until: string | undefined, now: string): number {
  return until === undefined ? 0 : Math.max(0, Date.parse(until) - Date.parse(now));
}
