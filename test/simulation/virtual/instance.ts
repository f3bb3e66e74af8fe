import { StorageClock } from '../../../src/adapters/clock/storage-clock.js';
import type { Store } from '../../../src/wiring/compose.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Clock } from '../../../src/ports/clock.js';
import type { Logger } from '../../../src/ports/logger.js';
import type { Delivery } from '../../../src/usecases/delivery/context/delivery.js';
import { drain } from '../../../src/usecases/delivery/drain.js';
import { jobWork } from '../../../src/usecases/jobs/job-work.js';
import { RateLimit } from '../../../src/usecases/rate-limit.js';
import { bookOf } from '../../../src/domain/routine/definition/routine-book.js';
import { routines } from '../../domain/group-fixture.js';
import { farStorage } from './far-storage.js';
import { farTeams, type Teams } from './far-teams.js';
import type { Machine } from './machine.js';
import { Seeded } from './seeded.js';
import { seededIds } from './seeded-ids.js';

/** The checker knows what cases and meetings make; the duties of groups came with the second versions. */
const withoutDuties = bookOf(routines.versions.filter(({ version }) => version === 1));

export interface InstanceParts {
  readonly machine: Machine;
  readonly store: Store;
  readonly teams: Teams;
  readonly chance: Seeded;
  /** The probability of each kind of fault in one request. */
  readonly each: number;
  /** How often it looks by itself. */
  readonly tickMs: number;
  /** When something is due or can be taken, in milliseconds. */
  readonly nextWork: () => Promise<number>;
  readonly log: Logger;
  /** Told how many of each thing a tick did. */
  readonly counted: (counts: Readonly<Record<string, number>>) => void;
}

/** One running bot: the product's own delivery on a machine of its own, with nothing but the roads to the world replaced. */
export function startInstance(parts: InstanceParts): Delivery {
  const { machine, store, teams, chance, each, tickMs, log } = parts;
  const instant = () => new Date(machine.clock()).toISOString() as Instant;
  const clock = new StorageClock(onMachine(machine, instant));
  const state = { woken: false };
  const far = farStorage(store, {
    machine,
    chance,
    each,
    heard: clock.heard,
    wrote: () => machine.time.stir(),
  });
  const deps: Delivery = {
    ...far,
    messenger: farTeams(teams, machine, chance, each),
    directory: { inChannel: async () => undefined },
    clock,
    ids: seededIds(new Seeded(chance.between(0, 2 ** 31))),
    log,
    work: jobWork,
    routines: withoutDuties,
    appointments: { operators: [], groupCreators: [] },
    joinHosts: [],
    publicContacts: [],
    missedSearches: new RateLimit(clock, 600_000),
    wake: () => {
      state.woken = true;
      machine.time.stir();
    },
  };
  void live(parts, deps, state, chance.between(0, tickMs));
  return deps;
}

function onMachine({ time }: Machine, read: () => Instant): Clock {
  return { now: read, unmoved: read, wait: (milliseconds: number) => time.sleep(milliseconds) } as Clock;
}

/** Ticks in its own rhythm; ticks that could find nothing are left out, to save the test's time. */
async function live(
  { machine, nextWork, counted, tickMs }: InstanceParts,
  deps: Delivery,
  state: { woken: boolean },
  phase: number,
): Promise<void> {
  for (;;) {
    await machine.running();
    state.woken = false;
    try {
      counted(await drain(deps));
    } catch {
      counted({ 'tick-failed': 1 });
    }
    await idle(machine, state, nextWork, { phase, tickMs });
  }
}

/** Until the next tick that may find something, or until woken. */
async function idle(
  { time }: Machine,
  state: { readonly woken: boolean },
  nextWork: () => Promise<number>,
  { phase, tickMs }: { readonly phase: number; readonly tickMs: number },
): Promise<void> {
  let tick = Infinity;
  while (!state.woken && time.now < tick) {
    const next = await nextWork();
    if (next <= time.now && tick === Infinity) tick = time.now + tickMs - ((time.now + phase) % tickMs);
    await time.stirredOr(tick === Infinity ? next : tick);
  }
}
