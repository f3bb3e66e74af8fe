import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, seed: { type: 'string', default: '1' } },
});

/** The long runs, one after the other, each within its share of the time. */
const vitest = await startVitest('test', [], {
  ...{
    run: true,
    include: ['test/simulation/torture/*.torture.ts'],
    maxWorkers: 1,
    testTimeout: 0,
    hookTimeout: 0,
  },
  env: { TORTURE_MINUTES: values.minutes, TORTURE_SEED: values.seed },
});
await vitest.close();
