import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { drain } from '../../src/usecases/delivery/drain.js';
import { countingStore } from '../fakes/counting-store.js';
import { deliveryOn, history, planDue, write, writeGroup } from '../usecases/delivery/history.js';

/** Time, requests and rows read for a thousand due messages, with ten thousand and with a million rows stored. */
const groupsOf = (round: number) => Array.from({ length: 10 }, (_, i) => `g-${round}-${i}`);
const ownHistory = 100;
const rounds = 5;

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

const few = await fill(10_000);
const many = await fill(1_000_000);
const times: Record<string, number[]> = { few: [], many: [] };
for (let round = 0; round < rounds; round += 1) {
  for (const [name, memory] of [
    ['few', few],
    ['many', many],
  ] as const) {
    await planDue(memory, groupsOf(round), 1000);
    // Each round with its own groups and its own permits to send, so that none meets what another left.
    const { store, counts } = countingStore({ ...memory, rates: createMemoryStore().rates });
    const { deps, sent } = deliveryOn(store);
    globalThis.gc?.();
    // The processor's time: the machine may have other things to do.
    const before = process.cpuUsage();
    await drain(deps);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    times[name]?.push(took);
    const requests = Object.values(counts.calls).reduce((sum, n) => sum + n, 0);
    console.log(
      `${name}\t${sent.length} sent\t${took.toFixed(0)} ms\t${requests} requests\t${counts.rows} rows`,
    );
  }
}
// The least of several rounds: what the work itself takes, when nothing else gets in between.
const least = (values: readonly number[] = []) => Math.min(...values);
console.log(`a million ÷ ten thousand: ${(least(times['many']) / least(times['few'])).toFixed(2)}`);
