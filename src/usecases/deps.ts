import type { RoutineBook } from '../domain/routine/definition/routine-book.js';
import type { Clock } from '../ports/clock.js';
import type { Directory } from '../ports/directory.js';
import type { Ids } from '../ports/ids.js';
import type { Codes, DueIndex, Ledger, People } from '../ports/ledger.js';
import type { Logger } from '../ports/logger.js';
import type { Messenger } from '../ports/messenger.js';
import type { OutboxQueue } from '../ports/outbox-queue.js';
import type { RateLimit } from './rate-limit.js';

/** People set in the configuration, by Entra object id. */
export interface Appointments {
  readonly operators: readonly string[];
  /** Empty: any non-guest may create a group. */
  readonly groupCreators: readonly string[];
}

/** Everything a use case may reach. */
export interface Deps {
  readonly ledger: Ledger;
  readonly due: DueIndex;
  readonly codes: Codes;
  readonly people: People;
  readonly queue: OutboxQueue;
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly routines: RoutineBook;
  readonly appointments: Appointments;
  /** Hosts a join link may point to, from the configuration. */
  readonly joinHosts: readonly string[];
  /** Where this bot is reached from outside, such as `https://samrad.example.se`; undefined while nobody has set it. */
  readonly publicUrl?: string | undefined;
  /** Organisations' own mailboxes and switchboards, which the filter lets through. */
  readonly publicContacts: readonly string[];
  /** Searches for codes that found nothing, by person. */
  readonly missedSearches: RateLimit;
  /** Wakes the timer now, so that news goes at once; never waits for it. */
  readonly wake: () => void;
}

/** What is enough for work on stored rows alone, as the commands of operations do it. */
export type StoredDeps = Pick<Deps, 'ledger' | 'codes' | 'people' | 'clock' | 'log' | 'routines'>;
