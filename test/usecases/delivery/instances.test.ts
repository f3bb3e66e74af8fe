import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../../src/adapters/storage/azure/azure-store.js';
import type { MemoryQueue } from '../../../src/adapters/storage/memory/memory-queue.js';
import { createMemoryStore } from '../../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../../src/wiring/compose.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Envelope } from '../../../src/ports/messenger.js';
import type { Delivery } from '../../../src/usecases/delivery/context/delivery.js';
import { leaseSeconds } from '../../../src/usecases/delivery/context/delivery.js';
import { drain } from '../../../src/usecases/delivery/drain.js';
import { deliveryOn, planDue, writeGroup } from './history.js';
import { start } from './fixture.js';

const groups = Array.from({ length: 8 }, (_, i) => `g-${i}`);

function instanceOn(store: Store, state: { now: Instant }, send: (envelope: Envelope) => Promise<void>) {
  const { deps } = deliveryOn(store);
  const sent: string[] = [];
  const own: Delivery = {
    ...deps,
    clock: { now: () => state.now, unmoved: () => state.now, wait: async () => undefined },
    ids: { ...deps.ids, next: (prefix) => `${prefix}-${randomUUID()}` },
    messenger: {
      ...deps.messenger,
      async send(envelope) {
        await send(envelope);
        const to = envelope.address.to === 'person' ? envelope.address.contact.person : 'channel';
        sent.push(envelope.repeat ? `${to} again` : to);
        return { kind: 'sent', activityId: randomUUID(), conversationId: 'c' };
      },
    },
  };
  return { deps: own, sent };
}

const breathe = () => new Promise<void>((resolve) => void setImmediate(resolve));

async function shares(store: Store, instances: number, messages: number): Promise<readonly number[]> {
  for (const id of groups) await writeGroup(store, id);
  await planDue(store, groups, messages);
  const state = { now: start };
  const running = Array.from({ length: instances }, () => instanceOn(store, state, breathe));
  // Also what two of them reach for at the same moment waits for no lease.
  await Promise.all(running.map(({ deps }) => drain(deps)));
  const all = running.flatMap(({ sent }) => sent);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(messages);
  return running.map(({ sent }) => sent.length);
}

describe('several instances on one storage', () => {
  it.each([2, 4])('%i share what is due: each message once, and nobody idle (memory)', async (instances) => {
    const share = await shares(createMemoryStore(), instances, 400);
    console.info(`memory, ${instances} instances: ${share.join(' + ')} of 400`);
    for (const one of share) expect(one).toBeGreaterThan(400 / instances / 4);
  });

  it.each([2, 4])(
    '%i share what is due: each message once (Azure)',
    async (instances) => {
      const prefix = `n${randomUUID().replaceAll('-', '')}`;
      const settings = { kind: 'connection-string', connectionString: inject('azurite'), prefix } as const;
      const share = await shares(await connectAzureStore(settings), instances, 64);
      console.info(`Azurite, ${instances} instances: ${share.join(' + ')} of 64`);
      expect(share.filter((one) => one > 0).length).toBeGreaterThan(1);
    },
    240_000,
  );

  it('what a killed one had in hand is taken over within its lease, marked where it may have arrived', async () => {
    const store = createMemoryStore();
    for (const id of groups) await writeGroup(store, id);
    await planDue(store, groups, 80);
    const state = { now: start };
    let left = 20;
    // It dies in the middle of its twenty-first message and whatever else it has in hand.
    const dead = instanceOn(store, state, () =>
      (left -= 1) >= 0 ? breathe() : new Promise(() => undefined),
    );
    void drain(dead.deps);
    for (let turn = 0; turn < 20_000 && left > -32; turn += 1) await breathe();
    const inFlight = -left;
    expect(dead.sent).toHaveLength(20);
    expect(inFlight).toBeGreaterThan(0);
    (store.queue as MemoryQueue).giveBack();
    const other = instanceOn(store, state, breathe);
    state.now = later(start, leaseSeconds + 1);
    for (let round = 0; round < 6; round += 1) {
      await drain(other.deps);
      state.now = later(state.now, 30);
    }
    const repeated = other.sent.filter((one) => one.endsWith(' again'));
    const first = other.sent.filter((one) => !one.endsWith(' again'));
    // Those it had in flight are said again, marked; all others once, by one of the two.
    expect(repeated).toHaveLength(inFlight);
    expect(new Set([...dead.sent, ...first]).size).toBe(dead.sent.length + first.length);
    expect(dead.sent.length + first.length + repeated.length).toBe(80);
    for (const id of groups) {
      const states = (await store.ledger.list('out', id)).map(({ value }) => value.state);
      expect(states.every((one) => one === 'sent' || one === 'uncertain')).toBe(true);
    }
  });
});
