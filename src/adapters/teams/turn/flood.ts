import type { Clock } from '../../../ports/clock.js';
import { RateLimit } from '../../../usecases/rate-limit.js';
import type { Speaker } from './caller.js';

/** More than anyone presses in earnest; a tenant's is what one instance answers with ease. */
const windowMs = 10_000;
const mostOfPerson = 30;
const mostOfTenant = 1000;

export type FloodVerdict = 'go-on' | 'tell' | 'silent';

/** Keeps one person, or one tenant, from taking the bot from the others. */
export class FloodGate {
  private readonly ofPerson: RateLimit;
  private readonly ofTenant: RateLimit;
  private readonly told: RateLimit;

  constructor(clock: Pick<Clock, 'unmoved'>) {
    this.ofPerson = new RateLimit(clock, windowMs);
    this.ofTenant = new RateLimit(clock, windowMs);
    this.told = new RateLimit(clock, windowMs);
  }

  /** `tell` once for each person in a window; after that a message is not answered at all. */
  judge({ objectId, hostTenant }: Speaker): FloodVerdict {
    const person = `${hostTenant}|${objectId}`;
    const own = this.ofPerson.note(person) <= mostOfPerson;
    if (own && this.ofTenant.note(hostTenant) <= mostOfTenant) return 'go-on';
    return this.told.note(person) === 1 ? 'tell' : 'silent';
  }
}
