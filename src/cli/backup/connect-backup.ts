import { StorageClock } from '../../adapters/clock/storage-clock.js';
import { createSystemClock } from '../../adapters/clock/system-clock.js';
import { createLogger } from '../../adapters/log/pino-logger.js';
import { loadRoutines } from '../../adapters/routines/load-routines.js';
import { connectAzureStore } from '../../adapters/storage/azure/azure-store.js';
import { type Environment, readStorage } from '../../wiring/config.js';
import type { BackupParts } from './backup.js';
import type { Terminal } from '../terminal.js';

/** The storage that production is set to, by the same variables; undefined, with each fault reported, when they will not do. */
export async function connectBackup(
  environment: Environment,
  terminal: Terminal,
): Promise<BackupParts | undefined> {
  const outcome = readStorage(environment);
  if (outcome.kind === 'faults') {
    for (const fault of outcome.faults) terminal.err(`samrad: ${fault}`);
    return undefined;
  }
  const clock = new StorageClock(createSystemClock());
  const { groups, ledger, codes, people } = await connectAzureStore(outcome.storage, clock.heard);
  const routines = loadRoutines(environment['ROUTINES_DIR']);
  return { deps: { ledger, codes, people, clock, routines, log: createLogger('warn') }, groups };
}
