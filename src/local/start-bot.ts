import { listen } from '../adapters/http/listen.js';
import { createRandomIds } from '../adapters/ids/random-ids.js';
import { compose, localTeams, type Parts, type Store } from '../wiring/compose.js';
import type { Locale } from '../domain/model/person/locale.js';
import type { Clock } from '../ports/clock.js';
import type { RunningBot } from './run-local.js';

export interface LocalBotParts extends Pick<Parts, 'log' | 'routines' | 'holdsPersonalData'> {
  readonly store: Store;
  readonly locale: Locale;
}

/** The product itself, for this machine only and without authentication. @throws Error EADDRINUSE when the port is taken. */
export async function startBot(
  { store, locale, ...parts }: LocalBotParts,
  { port, clock }: { readonly port: number; readonly clock: Clock },
): Promise<RunningBot> {
  const { deps, server, ticker, stop } = compose(
    {
      teams: localTeams,
      appointments: { operators: [], groupCreators: [] },
      joinHosts: ['teams.microsoft.com', '*.zoom.us', '*.webex.com'],
      publicContacts: [],
      publicUrl: `http://127.0.0.1:${port}`,
      locale,
    },
    { ...parts, store, clock, ids: createRandomIds() },
  );
  const listening = await listen(server, '127.0.0.1', port);
  ticker.start();
  return {
    deps,
    drain: () => ticker.tick(),
    async close() {
      await stop();
      await listening.close();
    },
  };
}
