import { Seeded } from '../virtual/seeded.js';
import { type Round, type Weather, World } from './world.js';
import { workloadOf } from './workload.js';

/** One month of the workload of a seed, in the given weather. */
export async function runRound(seed: number, weather: Weather): Promise<Round> {
  const workload = workloadOf(new Seeded(seed));
  const world = new World(workload, new Seeded(seed * 7919 + 1), weather);
  await world.prepare();
  await world.time.runUntil(workload.end);
  return await world.round();
}
