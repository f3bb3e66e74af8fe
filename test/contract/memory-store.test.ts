import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { storeContract } from './store-contract.js';

storeContract('memory', async () => createMemoryStore());
