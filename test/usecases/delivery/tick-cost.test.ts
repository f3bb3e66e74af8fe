import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { createMemoryStore } from '../../../src/adapters/storage/memory/memory-store.js';
import { connectAzureStore } from '../../../src/adapters/storage/azure/azure-store.js';
import { deliverMessage } from '../../../src/usecases/delivery/sending/deliver-message.js';
import { Tally } from '../../../src/usecases/delivery/context/delivery.js';
import { drain } from '../../../src/usecases/delivery/drain.js';
import { runDue } from '../../../src/usecases/delivery/run-due.js';
import { countingStore } from '../../fakes/counting-store.js';
import { storageProxy } from '../../fakes/storage-proxy.js';
import { deliveryOn, history, planDue, write, writeGroup } from './history.js';

const groups = Array.from({ length: 10 }, (_, i) => `g-${i}`);

/** A thousand messages sent with so many rows of history stored in the same groups, and as many in others. */
async function thousandWith(rows: number) {
  const memory = createMemoryStore();
  for (const id of groups) {
    await writeGroup(memory, id);
    await write(memory, history(id, rows / groups.length / 2));
    await write(memory, history(`other-${id}`, rows / groups.length / 2));
  }
  await planDue(memory, groups, 1000);
  const { store, counts } = countingStore(memory);
  const { deps, sent } = deliveryOn(store);
  await drain(deps);
  expect(sent).toHaveLength(1000);
  // Nothing half-written is left behind for the next tick to meet.
  expect(await memory.due.due(deps.clock.now(), 10)).toEqual([]);
  return counts;
}

describe('what a tick costs', () => {
  it('follows what is due, not what is stored: the same requests and rows read for a thousand due rows', async () => {
    const few = await thousandWith(500);
    const many = await thousandWith(6000);
    expect(many.calls).toEqual(few.calls);
    expect(many.rows).toBe(few.rows);
    // Bounded in itself too: from timer to recorded message.
    const requests = Object.values(few.calls).reduce((sum, n) => sum + n, 0);
    expect(requests).toBeLessThan(1000 * 25);
  }, 120_000);

  it('follows what is due on Azure too, counted in requests on the wire and in entities in the answers', async () => {
    const four = groups.slice(0, 4);
    const cost = async (rows: number) => {
      const prefix = `c${randomUUID().replaceAll('-', '')}`;
      const proxy = await storageProxy(inject('azurite'));
      const { connectionString } = proxy;
      const azure = await connectAzureStore({ kind: 'connection-string', connectionString, prefix });
      for (const id of four) {
        await writeGroup(azure, id);
        await write(azure, history(id, rows));
        await write(azure, history(`other-${id}`, rows));
      }
      await planDue(azure, four, 4);
      const { deps, sent } = deliveryOn(azure);
      proxy.asked.length = 0;
      // One timer in each group, and the messages one by one: nobody meets anybody, so that every request is counted alike.
      await runDue(deps);
      for (const { hint, done } of await azure.queue.take(32)) {
        await deliverMessage(deps, hint, new Tally());
        await done();
      }
      expect(sent).toHaveLength(4);
      await proxy.close();
      const entities = proxy.asked.reduce((sum, one) => sum + one.entities, 0);
      return { requests: proxy.asked.length, entities };
    };
    const few = await cost(0);
    const many = await cost(100);
    expect(many).toEqual(few);
    expect(few.requests).toBeGreaterThan(20);
  }, 120_000);
});
