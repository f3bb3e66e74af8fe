import type { TestProject } from 'vitest/node';
import { startAzurite } from '../../src/local/azurite.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The connection string of Azurite (tables and queues). */
    azurite: string;
  }
}

/** Starts what the suite needs beyond npm: Azurite, once for all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const azurite = await startAzurite();
  project.provide('azurite', azurite.connectionString);
  return azurite.close;
}
