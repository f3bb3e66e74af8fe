import { createMemoryStore } from '../../adapters/storage/memory/memory-store.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { Instant, LocalDate } from '../../domain/calendar/dates/time.js';
import type { Change } from '../../domain/model/row.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { bookOn, type RoutineBook } from '../../domain/routine/definition/routine-book.js';
import type { PersonScene } from '../../domain/routine/scene.js';
import type { Codes } from '../../ports/ledger.js';
import { drain } from '../../usecases/delivery/drain.js';
import type { Delivery } from '../../usecases/delivery/context/delivery.js';
import { jobWork } from '../../usecases/jobs/job-work.js';
import { RateLimit } from '../../usecases/rate-limit.js';
import { type Chance, seededIds } from './chance.js';
import { type Heard, type Hearing, hearingMessenger } from './heard.js';
import { VirtualClock } from './virtual-clock.js';
import { WatchedLedger } from './watched-ledger.js';

/** What is other than in the product as it is: a messenger that looks on, a rule that has a fault. */
export type Otherwise = (deps: Delivery, hearing: Hearing) => Partial<Delivery>;

export interface WorldParts {
  readonly start: Instant;
  readonly routines: RoutineBook;
  readonly chance: Chance;
  /** Case codes are unique over all groups. */
  readonly codes: Codes;
  readonly hasChat: (person: PersonKey) => boolean;
  readonly hear: (heard: Heard) => void;
  readonly wrote: (changes: readonly Change[]) => void;
  readonly logged: (level: 'info' | 'warn' | 'error', event: string, fields: object) => void;
  readonly otherwise?: Otherwise;
}

/** One group with the whole product behind it: real use cases and real delivery on rows in memory, in time that is moved. */
export class World {
  readonly clock: VirtualClock;
  readonly ledger: WatchedLedger;
  readonly deps: Delivery;
  private woken = false;
  private book: { readonly date: LocalDate; readonly routines: RoutineBook } | undefined;

  constructor(private readonly parts: WorldParts) {
    const { start, chance, codes, hasChat, hear, wrote, logged } = parts;
    const clock = new VirtualClock(start);
    const hearing: Hearing = { now: () => clock.now(), hasChat, hear };
    const { due, people, queue, ...store } = createMemoryStore();
    const at =
      (level: 'info' | 'warn' | 'error') =>
      (event: string, fields: object = {}) =>
        logged(level, event, fields);
    this.clock = clock;
    this.ledger = new WatchedLedger(store.ledger, wrote);
    const bookNow = () => this.routines;
    this.deps = {
      ...{ ledger: this.ledger, due, codes, people, queue, clock },
      messenger: hearingMessenger(hearing),
      directory: { inChannel: async () => undefined },
      ids: seededIds(chance),
      log: { debug: () => undefined, info: at('info'), warn: at('warn'), error: at('error') },
      get routines() {
        return bookNow();
      },
      appointments: { operators: [], groupCreators: [] },
      ...{ joinHosts: [], publicContacts: [] },
      missedSearches: new RateLimit(clock, 600_000),
      wake: () => void (this.woken = true),
      work: jobWork,
    };
    Object.assign(this.deps, parts.otherwise?.(this.deps, hearing));
  }

  /** The versions in force today. */
  get routines(): RoutineBook {
    const { date } = toLocal(this.clock.now());
    if (this.book?.date !== date) this.book = { date, routines: bookOn(this.parts.routines, date) };
    return this.book.routines;
  }

  /** The group as it stands, for someone who looks. */
  sceneOf(by: PersonKey): PersonScene {
    return { snapshot: this.ledger.now(), routines: this.routines, now: this.clock.now(), by };
  }

  /** Does all that comes due until the moment, each thing at its own. */
  async until(moment: Instant): Promise<void> {
    for (;;) {
      const next = await this.deps.due.next(this.clock.now());
      if (next === undefined || next > moment) break;
      this.clock.moveTo(next);
      await drain(this.deps);
    }
    this.clock.moveTo(moment);
  }

  /** What a press has caused goes at once. */
  async settle(): Promise<void> {
    if (!this.woken) return;
    this.woken = false;
    await drain(this.deps);
  }
}
