import { createSystemClock } from '../adapters/clock/system-clock.js';
import { createLogger } from '../adapters/log/pino-logger.js';
import { loadRoutines } from '../adapters/routines/load-routines.js';
import { connectAzureStore } from '../adapters/storage/azure/azure-store.js';
import { allCommands } from '../surface/commands/all-commands.js';
import { findPersonalData } from '../domain/privacy/find-personal-data.js';
import { localSv } from '../text/sv/local.js';
import { startAzurite } from './azurite.js';
import { runLocal } from './run-local.js';
import { type LocalSettings, readSettings } from './settings.js';
import { startBot } from './start-bot.js';
import { suggestionsOf } from './suggestions.js';

const words = localSv.console;

function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

async function start(settings: LocalSettings): Promise<void> {
  const azurite = await startAzurite();
  try {
    const { connectionString } = azurite;
    const store = await connectAzureStore({ kind: 'connection-string', connectionString });
    const parts = {
      store,
      routines: loadRoutines(process.env['ROUTINES_DIR']),
      log: createLogger('warn'),
      locale: settings.locale,
      holdsPersonalData: (text: string) => findPersonalData(text).length > 0,
    };
    const running = await runLocal({
      settings,
      clock: createSystemClock(),
      startBot: (at) => startBot(parts, at),
      suggestions: suggestionsOf(allCommands),
    });
    const close = async () => {
      await running.close();
      await azurite.close();
      console.log(words.closed);
      process.exit(0);
    };
    let closing: Promise<void> | undefined;
    // A terminal tells the whole family of processes and npm tells on, so the same word may come twice.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (closing ??= close()));
    console.log(fill(words.ready, { url: running.url, seconds: Math.round(performance.now() / 100) / 10 }));
  } catch (error) {
    await azurite.close();
    throw error;
  }
}

/** What to do about it, in words; undefined when it started. */
async function run(): Promise<string | undefined> {
  const outcome = readSettings(process.env, process.argv.slice(2));
  if (outcome.kind === 'bad-port') return words.badPort;
  if (outcome.kind === 'real-settings') return fill(words.realSettings, { names: outcome.names.join(', ') });
  const { port } = outcome.settings;
  try {
    await start(outcome.settings);
    return undefined;
  } catch (error) {
    const taken = error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    if (taken) return fill(words.portTaken, { port, other: port + 1000 });
    return fill(words.failed, { why: error instanceof Error ? error.message : '?' });
  }
}

const trouble = await run();
if (trouble !== undefined) {
  console.error(trouble);
  process.exit(1);
}
