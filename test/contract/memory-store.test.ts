import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { historyContract } from './history-contract.js';
import { ratesContract } from './rates-contract.js';
import { storeContract } from './store-contract.js';

storeContract('memory', async () => createMemoryStore());
ratesContract('memory', async () => createMemoryStore());
historyContract('memory', async (schema) => createMemoryStore(schema));
