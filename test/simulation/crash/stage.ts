import { randomUUID } from 'node:crypto';
import { BotPool } from './bot-pool.js';
import { bundleBot } from './bundle-bot.js';
import type { RunParts } from './crash-run.js';
import { CrashTeams } from './crash-teams.js';
import { prepareFlows } from './flows.js';
import { StorageCopies } from './storage-copy.js';

/** Processes start slowly where others work too. */
export const patienceMs = 600_000;

/** Everything that stays alive while bots die, with as many lanes as runs go on at once. */
export async function openStage(connectionString: string, lanes: number) {
  const copies = new StorageCopies(connectionString);
  const prefix = `k${randomUUID().replaceAll('-', '')}`;
  const [file, { flows, members }] = await Promise.all([
    bundleBot(),
    prepareFlows(connectionString, copies, prefix),
  ]);
  const pool = new BotPool(file, lanes);
  const parts: RunParts[] = [];
  for (let n = 0; n < lanes; n += 1) {
    parts.push({ connectionString, copies, pool, teams: await CrashTeams.start(members) });
  }
  const [lane] = parts;
  if (lane === undefined) throw new Error('no lane');
  return {
    flows,
    /** The first of them. */
    lane,
    lanes: parts as readonly RunParts[],
    async close() {
      await pool.close();
      await Promise.all(parts.map(({ teams }) => teams.close()));
      await copies.remove(prefix);
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
