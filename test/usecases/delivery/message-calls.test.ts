import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../src/adapters/storage/memory/memory-store.js';
import { planNotice } from '../../../src/domain/timers/plan-notice.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import type { Delivery } from '../../../src/usecases/delivery/context/delivery.js';
import { drain } from '../../../src/usecases/delivery/drain.js';
import { Pace } from '../../../src/usecases/pace/pace.js';
import type { Store } from '../../../src/wiring/compose.js';
import { countingStore } from '../../fakes/counting-store.js';
import { makeWorld } from '../../world.js';
import { ruleFor, start } from './fixture.js';
import { write, writeGroup } from './history.js';

const usefulUntil = '2026-05-25T11:00:00.000Z' as Instant;

/** The same queue, where taking a hint off it is counted as the request that it is. */
function withDone(store: Store, counts: { calls: Record<string, number> }): Store {
  const take: Store['queue']['take'] = async (max) =>
    (await store.queue.take(max)).map(({ hint, done }) => ({
      hint,
      done: async () => {
        counts.calls['queue.done'] = (counts.calls['queue.done'] ?? 0) + 1;
        await done();
      },
    }));
  return { ...store, queue: { offer: (hint) => store.queue.offer(hint), take } };
}

/** One timer of a group that tells so many people; everything that storage is asked until all of it is recorded, by message. */
async function fanOutTo(people: number, digest: boolean) {
  const memory = createMemoryStore();
  await writeGroup(memory, 'g-0');
  const all = Array.from({ length: people }, (_, i) => `t|p${i}` as PersonKey);
  for (const person of all) {
    const conversationId = `chat ${person}`;
    await memory.people.remember({
      person,
      conversationId,
      serviceUrl: 'https://x.test/',
      tenantId: 't',
      locale: 'sv',
    });
  }
  const counting = countingStore(memory);
  const store = withDone(counting.store, counting.counts);
  const recipients = all.map((person) => ({ to: 'person', person }) as const);
  const world = makeWorld({
    now: start,
    rules: { absence: ruleFor({ digest, recipients: () => recipients }) },
  });
  const clock = { ...world.deps.clock, wait: async (ms: number) => world.wait(ms / 1000) };
  const pace = new Pace({ rates: store.rates, clock, log: world.deps.log, instance: 'i-1' });
  let sent = 0;
  const send: Delivery['messenger']['send'] = async ({ address }) => {
    const conversation = address.to === 'person' ? (address.contact.conversationId ?? '') : '';
    await pace.turn({ tenantId: 't', conversation, waiting: 'timer' });
    sent += 1;
    return { kind: 'sent', activityId: `a-${sent}`, conversationId: conversation };
  };
  const deps: Delivery = { ...world.deps, ...store, clock, messenger: { ...world.deps.messenger, send } };
  const cause = {
    groupId: 'g-0',
    kind: 'absence',
    subject: { meetingId: 'm1' },
    meetingRevision: 1,
  } as const;
  await write(memory, [planNotice({ ...cause, occurrence: 1, at: start, usefulUntil })]);
  await drain(deps);
  const gathering = sumOf(counting.counts.calls);
  world.wait(61);
  await drain(deps);
  expect(sent).toBe(people);
  const { calls } = counting.counts;
  console.log(`${digest ? 'digests' : 'messages'} to ${people}:`, sumOf(calls) / people, calls);
  return { each: sumOf(calls) / people, gathering: gathering / people, calls };
}

function sumOf(calls: Readonly<Record<string, number>>): number {
  return Object.values(calls).reduce((sum, n) => sum + n, 0);
}

describe('what a message of a group’s fan-out asks of storage, from due to recorded', () => {
  it('is ten calls at most, few or many', async () => {
    for (const people of [20, 90, 400]) {
      const { each, calls } = await fanOutTo(people, false);
      expect(each).toBeLessThanOrEqual(10);
      // A group is read once for all messages of a second; many are sent over some time.
      if (people === 20) expect(calls['ledger.snapshot']).toBe(1);
    }
  }, 60_000);

  // A digest stands with its person, so neither its row nor its lines can be read together with those of others; and each
  // of its lines was gathered before it was due, in a transaction of its own.
  it('is eleven calls for a digest, after the few that gather each line of it', async () => {
    for (const people of [20, 400]) {
      const { each, gathering } = await fanOutTo(people, true);
      expect(each - gathering).toBeLessThanOrEqual(11);
      expect(gathering).toBeLessThanOrEqual(3.5);
    }
  }, 60_000);
});
