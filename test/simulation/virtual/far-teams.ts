import { failureOfError, failureOfStatus } from '../../../src/adapters/teams/connector/send-outcome.js';
import type { Envelope, Messenger, SendOutcome } from '../../../src/ports/messenger.js';
import { drawFault, wasCarriedOut } from './faults.js';
import type { Machine } from './machine.js';
import type { Seeded } from './seeded.js';

/** What Teams shows: something was posted, or put in place of an older post. */
export interface Shown {
  /** True time, in milliseconds. */
  readonly at: number;
  readonly by: string;
  readonly envelope: Envelope;
  readonly activityId: string;
  /** The sender was not told that it worked. */
  readonly unknown: boolean;
}

const timeoutMs = 8000;

/** Teams as it truly is: everything that was ever shown, in order. */
export class Teams {
  readonly shown: Shown[] = [];
  private posts = 0;

  show(at: number, by: string, envelope: Envelope, unknown: boolean): SendOutcome & { kind: 'sent' } {
    const { address } = envelope;
    const isUpdate = address.to === 'post';
    if (!isUpdate) this.posts += 1;
    const activityId = isUpdate ? address.activityId : `post-${this.posts}`;
    this.shown.push({ at, by, envelope, activityId, unknown });
    return { kind: 'sent', activityId, conversationId: conversationOf(envelope, activityId) };
  }
}

function conversationOf({ address }: Envelope, activityId: string): string {
  if (address.to === 'post') return address.conversationId;
  return address.to === 'person' ? (address.contact.conversationId ?? 'chat') : `thread-${activityId}`;
}

/** Teams as one instance sees it: far away, and failing; what is told of a failure is told as the product reads it. */
export function farTeams(teams: Teams, machine: Machine, chance: Seeded, each: number): Messenger {
  return {
    wouldHold: () => false,
    async send(envelope) {
      await machine.running();
      await machine.travel();
      const fault = drawFault(chance, each);
      const carriedOut = fault === undefined || wasCarriedOut(chance, fault);
      const { now } = machine.time;
      const receipt = carriedOut ? teams.show(now, machine.name, envelope, fault !== undefined) : undefined;
      await machine.travel();
      if (fault === 'hang') await machine.time.sleep(timeoutMs);
      await machine.running();
      if (fault === undefined && receipt !== undefined) return receipt;
      if (fault === 'hang') return failureOfError(Object.assign(new Error('late'), { name: 'TimeoutError' }));
      if (fault === 'reset') return failureOfError({ cause: { code: 'ECONNRESET' } });
      return failureOfStatus(Number(fault), new Headers(fault === '429' ? { 'retry-after': '5' } : {}));
    },
  };
}
