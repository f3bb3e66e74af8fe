import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    /** `crash` or `chaos` alone; without it each has half of the time. */
    only: { type: 'string' },
    /** Of the crashes those in flows whose name has these words. */
    flow: { type: 'string', default: '' },
  },
});
const parts = values.only === undefined ? ['crash', 'chaos'] : [values.only];

/** The long runs, one after the other, each within its share of the time. */
const vitest = await startVitest('test', [], {
  ...{
    run: true,
    include: parts.map((part) => `test/simulation/torture/${part}.torture.ts`),
    maxWorkers: 1,
    testTimeout: 0,
    hookTimeout: 0,
  },
  env: {
    TORTURE_MINUTES: String(Number(values.minutes) / parts.length),
    TORTURE_SEED: values.seed,
    TORTURE_FLOW: values.flow,
  },
});
await vitest.close();
