import { StorageClock } from './adapters/clock/storage-clock.js';
import { createSystemClock } from './adapters/clock/system-clock.js';
import { createRandomIds } from './adapters/ids/random-ids.js';
import { createLogger } from './adapters/log/pino-logger.js';
import { loadRoutines } from './adapters/routines/load-routines.js';
import { connectAzureStore } from './adapters/storage/azure/azure-store.js';
import type { Parts } from './wiring/compose.js';
import { type Config, forgetSecrets, processEnvironment } from './wiring/config.js';
import { findPersonalData } from './domain/privacy/find-personal-data.js';
import { faultInPlainWords } from './wiring/fault-in-plain-words.js';
import { type RunningBot, runProduction } from './wiring/production.js';

async function connect({ storage, bot, logLevel, routinesDir, publicContacts }: Config): Promise<Parts> {
  const routines = loadRoutines(routinesDir);
  const clock = new StorageClock(createSystemClock());
  const settings = storage.kind === 'account' ? { ...storage, identity: bot.appId } : storage;
  const store = await connectAzureStore(settings, clock.heard);
  const holdsPersonalData = (text: string) => findPersonalData(text, publicContacts).length > 0;
  const log = createLogger(logLevel);
  return { store, groups: store.groups, clock, routines, holdsPersonalData, ids: createRandomIds(), log };
}

/** The platform kills after half a minute; what is in hand is done long before. */
const longestEndMs = 28_000;

async function end(running: RunningBot | undefined): Promise<void> {
  setTimeout(() => process.exit(1), longestEndMs).unref();
  await running?.close();
  process.exit();
}

// The platform would print the whole fault, with what hangs on it: requests, headers, connection strings.
process.on('uncaughtException', (error) => {
  console.error(`Samråd ends: ${faultInPlainWords(error)}`);
  process.exit(1);
});

try {
  const settings = { ...processEnvironment() };
  forgetSecrets();
  const running = await runProduction(settings, connect, console.error);
  if (running === undefined) process.exitCode = 1;
  let ending: Promise<void> | undefined;
  // Told once more, as by a terminal and by npm, it still finishes what it has in hand.
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void (ending ??= end(running)));
} catch (error) {
  console.error(`Samråd does not start: ${faultInPlainWords(error)}`);
  process.exitCode = 1;
}
