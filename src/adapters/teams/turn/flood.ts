import type { Caller } from '../../../domain/caller.js';
import type { Clock } from '../../../ports/clock.js';
import { RateLimit } from '../../../usecases/rate-limit.js';

/** More than anyone presses in earnest; a tenant's is what one instance answers with ease. */
const windowMs = 10_000;
const mostOfPerson = 30;
const mostOfTenant = 1000;

export type FloodVerdict = 'go-on' | 'tell' | 'silent';

/** Keeps one person, or one tenant, from taking the bot from the others. */
export class FloodGate {
  private readonly turns: RateLimit;

  constructor(clock: Pick<Clock, 'real'>) {
    this.turns = new RateLimit(clock, windowMs);
  }

  /** `tell` once in a window; after that a message is not answered at all. */
  judge({ person, tenantId }: Pick<Caller, 'person' | 'tenantId'>): FloodVerdict {
    const own = this.turns.note(person);
    if (own > mostOfPerson) return own === mostOfPerson + 1 ? 'tell' : 'silent';
    const all = this.turns.note(`tenant ${tenantId}`);
    return all > mostOfTenant ? 'tell' : 'go-on';
  }
}
