import { listen } from '../../../src/adapters/http/listen.js';
import { loadRoutines } from '../../../src/adapters/routines/load-routines.js';
import { connectAzureStore } from '../../../src/adapters/storage/azure/azure-store.js';
import { compose, localTeams, type Samrad } from '../../../src/wiring/compose.js';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { Seeded } from '../virtual/seeded.js';
import { seededIds } from '../virtual/seeded-ids.js';
import { type KillPoint, NumberedCalls } from './numbered-calls.js';

export interface OpenOrder {
  readonly connectionString: string;
  readonly prefix: string;
  readonly seed: number;
  readonly now: Instant;
  readonly kill?: KillPoint;
}
export type Order =
  | ({ readonly do: 'open' } & OpenOrder)
  | { readonly do: 'tick'; readonly now: Instant }
  | { readonly do: 'calls' };
export type Answer =
  | { readonly is: 'warm' }
  | { readonly is: 'open'; readonly port: number }
  /** All that was due is done; the next thing falls then. */
  | { readonly is: 'quiet'; readonly next?: Instant }
  | { readonly is: 'calls'; readonly made: readonly string[] }
  | { readonly is: 'failed'; readonly message: string };

const calls = new NumberedCalls();
const routines = loadRoutines();
const state = { now: '' as Instant, waited: 0 };
let bot: { readonly samrad: Samrad; close(): Promise<void> } | undefined;

/** A whole bot in a process of its own, with time that the parent moves; it may be opened again on another storage. */
async function open(order: OpenOrder): Promise<Answer> {
  // A kill whose call never came belongs to the run that is over.
  calls.arm(undefined);
  await bot?.close();
  state.now = order.now;
  const { connectionString, prefix } = order;
  const store = await connectAzureStore({ kind: 'connection-string', connectionString, prefix });
  const quiet = () => undefined;
  const samrad = compose(
    {
      teams: localTeams,
      appointments: { operators: [], groupCreators: [] },
      joinHosts: ['teams.microsoft.com'],
      publicContacts: [],
      locale: 'sv',
    },
    {
      store,
      clock: { now, unmoved: now, wait: async (milliseconds) => void (state.waited += milliseconds) },
      ids: seededIds(new Seeded(order.seed)),
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      routines,
      holdsPersonalData: (text) => findPersonalData(text).length > 0,
    },
  );
  const listening = await listen(samrad.server, '127.0.0.1', 0);
  bot = {
    samrad,
    async close() {
      await samrad.stop();
      await listening.close();
    },
  };
  calls.arm(order.kill);
  return { is: 'open', port: listening.port };
}

function now(): Instant {
  return new Date(Date.parse(state.now) + state.waited).toISOString() as Instant;
}

/** Asked again as long as storage is away, for time cannot go on without it. */
async function nextDue({ deps }: Samrad, after: Instant): Promise<Instant | undefined> {
  for (;;) {
    try {
      return await deps.due.next(after);
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
    }
  }
}

async function obey(order: Order): Promise<Answer> {
  switch (order.do) {
    case 'open':
      return await open(order);
    case 'calls':
      return { is: 'calls', made: calls.made };
    case 'tick': {
      if (bot === undefined) throw new Error('not open');
      state.now = order.now;
      state.waited = 0;
      await bot.samrad.ticker.tick();
      const next = await nextDue(bot.samrad, order.now);
      return { is: 'quiet', ...(next === undefined ? {} : { next }) };
    }
  }
}

process.on('message', (order: Order) => {
  void obey(order)
    .catch((error: unknown): Answer => ({ is: 'failed', message: String((error as Error).stack) }))
    .then((answer) => process.send?.(answer));
});
process.on('disconnect', () => process.exit());
process.send?.({ is: 'warm' } satisfies Answer);
