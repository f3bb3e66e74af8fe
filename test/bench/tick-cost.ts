import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { drain } from '../../src/usecases/delivery/drain.js';
import { countingStore } from '../fakes/counting-store.js';
import { deliveryOn, history, planDue, write, writeGroup } from '../usecases/delivery/history.js';

/** Time, requests and rows read for a thousand due messages, with ten thousand and with a million rows stored. */
const groupsOf = (round: number) => Array.from({ length: 10 }, (_, i) => `g-${round}-${i}`);
const ownHistory = 100;
const rounds = 15;

async function fill(rows: number) {
  const memory = createMemoryStore();
  const groups = Array.from({ length: rounds }, (_, round) => groupsOf(round)).flat();
  for (const id of groups) {
    await writeGroup(memory, id);
    // Ten groups with some years behind them; the rest is other groups'.
    await write(memory, history(id, ownHistory));
  }
  const others = rows - groups.length * ownHistory;
  for (let left = others, n = 0; left > 0; left -= 1000, n += 1) {
    await write(memory, history(`other-${n}`, Math.min(1000, left)));
  }
  return memory;
}

/** One storage and what delivers from it; time goes on from round to round. */
async function bot(name: string, rows: number) {
  const memory = await fill(rows);
  const { store, counts } = countingStore(memory);
  return { name, memory, counts, ...deliveryOn(store), times: [] as number[] };
}

const requestsOf = (counts: { readonly calls: Readonly<Record<string, number>> }) =>
  Object.values(counts.calls).reduce((sum, n) => sum + n, 0);
const bots = [await bot('few', 10_000), await bot('many', 1_000_000)] as const;
for (let round = 0; round < rounds; round += 1) {
  for (const { name, memory, counts, deps, sent, times } of bots) {
    await planDue(memory, groupsOf(round), 1000);
    const [requests, rows, messages] = [requestsOf(counts), counts.rows, sent.length];
    globalThis.gc?.();
    // The processor's time: the machine may have other things to do.
    const before = process.cpuUsage();
    await drain(deps);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    times.push(took);
    const cost = `${requestsOf(counts) - requests} requests\t${counts.rows - rows} rows`;
    console.log(`${name}\t${sent.length - messages} sent\t${took.toFixed(0)} ms\t${cost}`);
  }
}
const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[rounds >> 1] ?? NaN;
const [few, many] = bots.map(({ times }) => middle(times)) as [number, number];
console.log(`a million ÷ ten thousand, middle of ${rounds} rounds: ${(many / few).toFixed(2)}`);
