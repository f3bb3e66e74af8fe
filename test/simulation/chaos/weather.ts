import type { Weather } from './world.js';

/** One instance, and nothing ever fails: what anyone can expect to be told. */
export const fine: Weather = {
  ...{ instances: 1, tickMs: 1000, each: 0, worstQueue: false, skewMs: 0, standstills: 0, deaths: 0 },
};

/**
 * Two or three instances whose clocks are up to a minute and a half wrong; each of eight faults in one request of twenty, to
 * storage and to Teams; standstills longer than a lease, deaths, and a queue that is late and says things twice.
 */
export function storm(seed: number): Weather {
  return {
    ...{ instances: 2 + (seed % 2), tickMs: 15_000, each: 0.05, worstQueue: true, skewMs: 90_000 },
    ...{ standstills: 3, deaths: 2 },
  };
}
