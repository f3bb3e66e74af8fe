import { faultKind, faultName } from '../../../ports/fault.js';
import type { Clock } from '../../../ports/clock.js';
import type { Logger } from '../../../ports/logger.js';

/** Some eight minutes in all; whoever is heard of later is kept then. */
const againSeconds = [1, 2, 4, 8, 16, 32, 64, 128, 256];
const mostAtOnce = 5000;

/**
 * What is heard of a person or a channel is told once, and Teams does not tell it again: while storage is away it is kept in
 * mind and tried again, until something newer is heard from the same conversation.
 */
export class KeepTrying {
  private readonly latest = new Map<string, object>();

  constructor(private readonly deps: { readonly clock: Pick<Clock, 'wait'>; readonly log: Logger }) {}

  /** Does it now, and if storage is away again by itself; the first failure is whoever waits to know. */
  async run<T>(conversationId: string, work: () => Promise<T>): Promise<T> {
    const mine = {};
    this.latest.set(conversationId, mine);
    try {
      const done = await work();
      this.ended(conversationId, mine);
      return done;
    } catch (error) {
      this.deps.log.warn('contact.not-kept', { code: faultName(error) });
      if (faultKind(error) === 'away' && this.latest.size <= mostAtOnce)
        void this.again(conversationId, mine, work);
      else this.ended(conversationId, mine);
      throw error;
    }
  }

  private async again(conversationId: string, mine: object, work: () => Promise<unknown>): Promise<void> {
    for (const seconds of againSeconds) {
      await this.deps.clock.wait(seconds * 1000);
      if (this.latest.get(conversationId) !== mine) return;
      try {
        await work();
        break;
      } catch (error) {
        if (faultKind(error) === 'away') continue;
        this.deps.log.error('contact.lost', { code: faultName(error) });
        break;
      }
    }
    this.ended(conversationId, mine);
  }

  private ended(conversationId: string, mine: object): void {
    if (this.latest.get(conversationId) === mine) this.latest.delete(conversationId);
  }
}
