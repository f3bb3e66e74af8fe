import type { Express } from 'express';
import { createServer } from '../adapters/http/create-server.js';
import { createMetrics } from '../adapters/metrics/metrics.js';
import { Ticker } from '../adapters/schedule/ticker.js';
import { createBot } from '../adapters/teams/bot.js';
import type { CardVerb } from '../surface/card/card-verb.js';
import type { ChatCommand } from '../surface/card/chat-command.js';
import { allCommands } from '../surface/commands/all-commands.js';
import { Connector } from '../adapters/teams/connector/connector.js';
import { noTokens, type TokenSource } from '../adapters/teams/connector/token-source.js';
import { createDirectory } from '../adapters/teams/directory.js';
import type { GateRules } from '../adapters/teams/gate.js';
import { isLoopbackServiceUrl } from '../adapters/teams/gate/service-url.js';
import { createMessagesEndpoint } from '../adapters/teams/messages-endpoint.js';
import { createMessenger } from '../adapters/teams/messenger.js';
import { CallerReader } from '../adapters/teams/turn/caller.js';
import { KeepTrying } from '../adapters/teams/turn/keep-trying.js';
import { ChannelAddresses } from '../adapters/teams/turn/channel-addresses.js';
import { FloodGate } from '../adapters/teams/turn/flood.js';
import { type TurnLimits, turnLimits } from '../adapters/teams/turn/turn-time.js';
import { allVerbs } from '../surface/all-verbs.js';
import type { PersonKind } from '../domain/model/person/person.js';
import type { Locale } from '../domain/model/person/locale.js';
import { isSeen } from '../domain/form/is-seen.js';
import { findPersonalData } from '../domain/privacy/find-personal-data.js';
import { holdsNumber } from '../domain/privacy/holds-number.js';
import { toLocal } from '../domain/calendar/dates/zone.js';
import { bookOn, type RoutineBook } from '../domain/routine/definition/routine-book.js';
import type { Clock } from '../ports/clock.js';
import type { Ids } from '../ports/ids.js';
import type { Codes, DueIndex, Ledger, People } from '../ports/ledger.js';
import type { Logger } from '../ports/logger.js';
import type { Messenger } from '../ports/messenger.js';
import type { OutboxQueue } from '../ports/outbox-queue.js';
import type { Rates } from '../ports/rates.js';
import { texts } from '../text/text.js';
import { drain } from '../usecases/delivery/drain.js';
import { jobWork } from '../usecases/jobs/job-work.js';
import type { Appointments, Deps } from '../usecases/deps.js';
import { calendarDoor } from './calendar-door.js';
import { Pace } from '../usecases/pace/pace.js';
import { RateLimit } from '../usecases/rate-limit.js';
import { StorageAsked } from '../usecases/storage-asked.js';

/** What storage gives, whichever it is. */
export interface Store {
  readonly ledger: Ledger;
  readonly due: DueIndex;
  readonly codes: Codes;
  readonly people: People;
  readonly queue: OutboxQueue;
  readonly rates: Rates;
}

/** How this instance meets Teams. */
export interface TeamsSettings {
  readonly gate: GateRules;
  readonly botId: string;
  readonly tokens: TokenSource;
  readonly serviceUrlAllowed: (serviceUrl: string) => boolean;
  /** By tenant id, lower case. */
  readonly tenantAllowed: (tenantId: string) => boolean;
  readonly kindWhenUnknown: PersonKind;
}

export interface Settings {
  readonly teams: TeamsSettings;
  readonly appointments: Appointments;
  readonly joinHosts: readonly string[];
  /** Organisations' own mailboxes and switchboards, which point out nobody. */
  readonly publicContacts: readonly string[];
  readonly locale: Locale;
  /** Where this bot is reached from outside; without it nobody gets a calendar address. */
  readonly publicUrl?: string;
  /** Lets its bearer read the counts; without it nobody may. */
  readonly metricsToken?: string;
}

export interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly routines: RoutineBook;
  /** The ids of all groups; slow, for what is done once. */
  readonly groups?: () => Promise<readonly string[]>;
  /** True for text that could point out a client. */
  readonly holdsPersonalData: (text: string) => boolean;
  /** In place of the real one, for tests that watch what is sent. */
  readonly messenger?: (connector: Connector) => Messenger;
  readonly commands?: readonly ChatCommand[];
  readonly verbs?: readonly CardVerb[];
  /** Shorter than in earnest, for tests of what never answers. */
  readonly turnLimits?: TurnLimits;
}

export interface Samrad {
  readonly deps: Deps;
  readonly server: Express;
  /** Not started: production starts it, local mode and tests tick by hand. */
  readonly ticker: Ticker;
  /** Takes nothing new in hand, finishes what is, and leaves the rest to other instances. */
  stop(): Promise<void>;
}

/** This machine only, without tokens; the gate lets nobody else in. */
export const localTeams: TeamsSettings = {
  gate: { kind: 'local' },
  botId: '28:samrad',
  tokens: noTokens,
  serviceUrlAllowed: isLoopbackServiceUrl,
  tenantAllowed: () => true,
  kindWhenUnknown: 'member',
};

/** An attempt ends within this, whatever happens … */
export const attemptMs = 10_000;
/** … and is two requests at the most; one that takes longer is given up. */
export const timeoutMs = 4800;

const missWindowMs = 600_000;

/** Wires everything. */
export function compose(settings: Settings, parts: Parts): Samrad {
  const { store, clock, ids, routines, holdsPersonalData } = parts;
  const { teams, appointments, joinHosts, publicContacts, metricsToken: token, publicUrl } = settings;
  const metrics = createMetrics();
  const log = metrics.counting(parts.log);
  const { ledger, due, codes, people, queue, rates } = store;
  const { tokens, serviceUrlAllowed } = teams;
  const pace = new Pace({ rates, clock, log, instance: ids.next('i') });
  const connector = new Connector({ tokens, serviceUrlAllowed, timeoutMs, holdsNumber, pace });
  const safeName = nameFilter(settings);
  const ticker = new Ticker(
    async (stop) => metrics.delivered(await drain({ ...deps, work: jobWork }, stop)),
    log,
  );
  const deps: Deps = {
    ...{ ledger, due, codes, people, queue, clock, ids, log },
    // A turn or a tick takes the versions as they are when it begins, and keeps them to its end.
    get routines() {
      return bookOn(routines, toLocal(clock.now()).date);
    },
    ...{ appointments, joinHosts, publicContacts, publicUrl },
    messenger: parts.messenger?.(connector) ?? createMessenger(connector, teams),
    directory: createDirectory(connector, safeName),
    missedSearches: new RateLimit(clock, missWindowMs),
    wake: ticker.wake,
  };
  const { commands = allCommands, verbs = allVerbs } = parts;
  const bot = createBot({
    deps,
    connector,
    callers: callersOf(settings, connector, clock, safeName),
    ...whatIsHeard(clock, log),
    tenantAllowed: teams.tenantAllowed,
    commands,
    verbs: new Map(verbs.map((verb) => [verb.verb, verb])),
    holdsPersonalData,
    limits: parts.turnLimits ?? turnLimits,
  });
  const messages = createMessagesEndpoint(teams.gate, bot, log);
  const calendars = calendarDoor(deps, teams.tenantAllowed);
  const counts = { text: metrics.text, ...(token === undefined ? {} : { token }) };
  return {
    deps,
    ticker,
    server: createServer({ messages, ready: readiness(store, clock), metrics: counts, calendars, log }),
    async stop() {
      await ticker.stop();
      await pace.close();
    },
  };
}

function callersOf(
  { locale: defaultLocale, teams }: Settings,
  connector: Connector,
  clock: Clock,
  safeName: (name: string) => string,
): CallerReader {
  const { kindWhenUnknown } = teams;
  return new CallerReader({ connector, clock, defaultLocale, kindWhenUnknown, safeName });
}

/** What the edge keeps in mind of who speaks, and from where. */
function whatIsHeard(clock: Clock, log: Logger) {
  return {
    floods: new FloodGate(clock),
    channels: new ChannelAddresses(),
    contacts: new KeepTrying({ clock, log }),
  };
}

function readiness({ due }: Store, clock: Clock): () => Promise<boolean> {
  const storage = new StorageAsked(() => due.next(clock.now()));
  return () => storage.answers();
}

/** A display name is a colleague's; one with a number or an address, or speaks of a client, is not kept. */
function nameFilter({ locale, publicContacts }: Settings): (name: string) => string {
  const { nameless } = texts[locale].common;
  const holds = (name: string) => findPersonalData(name, publicContacts, 'staff').length > 0;
  return (name) => (!isSeen(name) || holds(name) ? nameless : name);
}
