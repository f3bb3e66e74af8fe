import { type Listening, listen } from '../adapters/http/listen.js';
import { botTokens } from '../adapters/teams/connector/token-source.js';
import { clouds } from '../adapters/teams/gate/clouds.js';
import { isTeamsServiceUrl } from '../adapters/teams/gate/service-url.js';
import { createSigningKeys } from '../adapters/teams/gate/signing-keys.js';
import { compose, type Parts, type TeamsSettings } from './compose.js';
import { type Config, type Environment, readConfig } from './config.js';
import { logMissingVersions } from './log-missing-versions.js';
import { StorageAsked } from '../usecases/storage-asked.js';

export interface RunningBot extends Listening {
  /** Takes nothing more in, and ends when what is in hand has ended. */
  close(): Promise<void>;
}

/** Starts the bot as production runs it: behind the token gate, with its own wake-ups. */
export async function startProduction(config: Config, parts: Parts): Promise<RunningBot> {
  const { operators, groupCreators, joinHosts, publicContacts, locale, host, port } = config;
  const teams = productionTeams(config, parts);
  const appointments = { operators, groupCreators };
  const { metricsToken, publicUrl } = config;
  const token = metricsToken === undefined ? {} : { metricsToken };
  const url = publicUrl === undefined ? {} : { publicUrl };
  const samrad = compose({ teams, appointments, joinHosts, publicContacts, locale, ...token, ...url }, parts);
  const listening = await listen(samrad.server, host, port);
  samrad.ticker.start();
  parts.log.info('started', { port: listening.port });
  if (parts.groups !== undefined) void logMissingVersions(samrad.deps, parts.groups);
  return {
    port: listening.port,
    async close() {
      await Promise.all([listening.close(), samrad.stop()]);
    },
  };
}

function productionTeams({ bot, tenants }: Config, { clock, store }: Parts): TeamsSettings {
  const cloud = clouds[bot.cloud];
  const keys = createSigningKeys(cloud.openId, clock);
  // Every answer of storage tells its time to the clock.
  const asked = new StorageAsked(() => store.due.next(clock.now()));
  const askTime = () => asked.answers();
  const serviceUrlAllowed = (serviceUrl: string) => isTeamsServiceUrl(serviceUrl, cloud);
  return {
    gate: {
      kind: 'production',
      token: { audience: bot.appId, issuer: cloud.issuer, keys, clock, askTime },
      tenants,
      serviceUrlAllowed,
    },
    botId: `28:${bot.appId}`,
    tokens: botTokens(bot, cloud, clock),
    serviceUrlAllowed,
    tenantAllowed: (tenant) => tenants.includes(tenant),
    kindWhenUnknown: 'guest',
  };
}

/** Fetches what production runs on: storage, routines, clock. */
export type ConnectParts = (config: Config) => Promise<Parts>;

/** Reads the settings and starts; undefined, with every fault named on `say`, when they will not do. */
export async function runProduction(
  env: Environment,
  connect: ConnectParts,
  say: (line: string) => void,
): Promise<RunningBot | undefined> {
  const outcome = readConfig(env);
  if (outcome.kind === 'config') return await startProduction(outcome.config, await connect(outcome.config));
  say('Samråd does not start: the settings below are missing or wrong.');
  for (const fault of outcome.faults) say(`  ${fault}`);
  return undefined;
}
