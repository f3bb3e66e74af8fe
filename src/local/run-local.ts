import { toInstant } from '../domain/calendar/dates/zone.js';
import type { LocalDate, LocalTime } from '../domain/calendar/dates/time.js';
import type { Clock } from '../ports/clock.js';
import type { Deps } from '../usecases/deps.js';
import { demoChannels, demoGroups, demoPeople } from './demo-cast.js';
import { loadDemoGroup } from './demo.js';
import { MovableClock } from './server/movable-clock.js';
import type { Suggestions } from './server/page-api.js';
import { servePage } from './server/page-server.js';
import type { LocalSettings } from './settings.js';
import { createTeamsStandIn } from './stand-in/teams-stand-in.js';
import { TimeMachine } from './server/time-machine.js';

export interface RunningBot {
  readonly deps: Deps;
  /** Does all that is due and sends it. */
  drain(): Promise<unknown>;
  close(): Promise<void>;
}

export interface LocalParts {
  readonly settings: LocalSettings;
  /** The machine's own clock; the page moves on from it. */
  readonly clock: Clock;
  readonly startBot: (at: { readonly port: number; readonly clock: Clock }) => Promise<RunningBot>;
  readonly suggestions: Suggestions;
}

export interface LocalMode {
  readonly url: string;
  readonly deps: Deps;
  close(): Promise<void>;
}

/** Bot, stand-in for Teams, page and demonstration, all on this machine. @throws when a port is taken; closes the rest. */
export async function runLocal(parts: LocalParts): Promise<LocalMode> {
  const { settings, startBot, suggestions } = parts;
  const { port, locale } = settings;
  const clock = new MovableClock(parts.clock);
  const botPort = port - 1;
  const botUrl = `http://127.0.0.1:${botPort}/api/messages`;
  const standIn = await createTeamsStandIn({
    botUrl,
    port,
    people: demoPeople,
    channels: demoChannels,
    clock,
  });
  const bot = await startBot({ port: botPort, clock }).catch(async (error: unknown) => {
    await standIn.close();
    throw error;
  });
  const { deps, drain } = bot;
  const time = new TimeMachine({
    clock,
    next: (now) => deps.due.next(now),
    drain: () => drain(),
    arrived: () => standIn.conversations.posted,
  });
  const loaded = new Set(deps.routines.all.map(({ id }) => id));
  for (const demo of demoGroups.filter(({ routine }) => routine.every((id) => loaded.has(id)))) {
    await loadDemoGroup(deps, demo, standIn.url);
  }
  for (const person of demoPeople) await standIn.acts.install(person, locale);
  servePage({ standIn, time, morningOf, suggestions });
  return {
    url: standIn.url,
    deps,
    async close() {
      await standIn.close();
      await bot.close();
    },
  };
}

function morningOf(date: string) {
  return toInstant(date as LocalDate, '08:00' as LocalTime);
}
