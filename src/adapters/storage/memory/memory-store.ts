import { currentSchema } from '../rows/schema.js';
import { MemoryCodes } from './memory-codes.js';
import { MemoryLedger } from './memory-ledger.js';
import { MemoryPeople } from './memory-people.js';
import { MemoryQueue } from './memory-queue.js';
import { MemoryRates } from './memory-rates.js';

/** All of storage in this process; forgotten when it ends. */
export function createMemoryStore(schema = currentSchema) {
  const ledger = new MemoryLedger(schema);
  return {
    ledger,
    due: ledger,
    codes: new MemoryCodes(),
    people: new MemoryPeople(),
    queue: new MemoryQueue(),
    rates: new MemoryRates(),
  };
}
