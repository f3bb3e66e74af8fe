import { type Interference, storageProxy } from '../../fakes/storage-proxy.js';
import type { Seeded } from '../virtual/seeded.js';
import type { CrashTeams, Twist } from './crash-teams.js';

/** The probability of each kind of fault in one request. */
const each = 0.05;
const storageFaults: readonly Interference[] = [
  { answer: 429 },
  { answer: 500 },
  { answer: 503, headers: { 'retry-after': '0' } },
  'reset',
  'lose-answer',
];
const teamsFaults: readonly Twist[] = [409, 412, 429, 500, 502, 503, 'reset', 'lose-answer'];

/** The roads from bot processes to Azurite and to Teams, on which requests and answers get lost; fine until it storms. */
export async function faultyRoads(connectionString: string, chance: Seeded) {
  const proxy = await storageProxy(connectionString);
  const drawn = { storage: 0, teams: 0 };
  const draw = <T>(where: keyof typeof drawn, faults: readonly T[]): T | undefined => {
    const fault = faults[Math.floor(chance.next() / each)];
    if (fault !== undefined) drawn[where] += 1;
    return fault;
  };
  return {
    connectionString: proxy.connectionString,
    /** How many requests were met with a fault. */
    drawn,
    storm(teams: CrashTeams): void {
      proxy.interfere(() => draw('storage', storageFaults));
      teams.twist = () => draw('teams', teamsFaults);
    },
    calm(teams: CrashTeams): void {
      proxy.heal();
      teams.twist = () => undefined;
    },
    close: () => proxy.close(),
  };
}
