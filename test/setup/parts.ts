import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.js';
import { startAzurite } from '../../src/local/azurite.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The connection string of Azurite (tables and queues). */
    azurite: string;
    /** Where Chromium is; empty when there is none. */
    chromium: string;
  }
}

/** Starts or finds what the suite needs beyond npm: Azurite, once for all, and Chromium. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const azurite = await startAzurite();
  project.provide('azurite', azurite.connectionString);
  project.provide('chromium', (await findChromium()) ?? '');
  return azurite.close;
}
