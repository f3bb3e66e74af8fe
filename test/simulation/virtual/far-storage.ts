import { dueEntryOf } from '../../../src/adapters/storage/rows/due-entries.js';
import type { Store } from '../../../src/wiring/compose.js';
import type { Change } from '../../../src/domain/model/row.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { CommitOutcome, DueEntry } from '../../../src/ports/ledger.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { drawFault, type Fault, wasCarriedOut } from './faults.js';
import type { Machine } from './machine.js';
import type { Seeded } from './seeded.js';

const tries = 3;
const timeoutMs = 6000;
const reading = /^(snapshot|read|list|due|next|find|reservation|contact|take|(former)?[gG]roup(s)?Of.*)$/;

export interface Road {
  readonly machine: Machine;
  readonly chance: Seeded;
  /** The probability of each kind of fault in one request. */
  readonly each: number;
  /** Told the `Date` of each answer. */
  readonly heard: (date: string) => void;
  /** Called when something was written. */
  readonly wrote: () => void;
}

/** Storage as one instance sees it: far away, slow, and failing as the SDK would let it fail. */
export function farStorage(store: Store, road: Road): Store {
  const far = <T extends object>(port: T): T => farPort(port, road);
  const ledger = far(store.ledger);
  return {
    ...store,
    due: far(store.due),
    codes: far(store.codes),
    people: far(store.people),
    queue: far(store.queue),
    ledger: {
      snapshot: (groupId) => ledger.snapshot(groupId),
      read: (kind, partition, id) => ledger.read(kind, partition, id),
      list: (kind, partition, prefix) => ledger.list(kind, partition, prefix),
      commit: (changes) => commit(store, road, changes),
    },
  };
}

/** Each method of a port as a request over the road; functions in what it answers (a hint's `done`) as well. */
function farPort<T extends object>(port: T, road: Road): T {
  return new Proxy(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: readonly unknown[]) => {
        const answer: unknown = await request(road, async () => {
          const given: unknown = await Reflect.apply(method, target, args);
          if (!reading.test(String(name))) road.wrote();
          return given;
        });
        return Array.isArray(answer) ? answer.map((one) => farAnswer(one, road)) : answer;
      };
    },
  });
}

function farAnswer(one: unknown, road: Road): unknown {
  if (typeof one !== 'object' || one === null || !('done' in one)) return one;
  const { done } = one as { done: () => Promise<void> };
  return { ...one, done: () => request(road, done) };
}

/** Up to three tries within six seconds, as the SDK makes them. `refused` answers a condition that did not hold. */
async function request<T>(road: Road, act: () => Promise<T>, refused?: T): Promise<T> {
  const { machine, chance } = road;
  let last: Fault = '500';
  for (let n = 0; n < tries; n += 1) {
    await machine.running();
    await machine.travel();
    const fault = drawFault(chance, road.each);
    if (fault === undefined || wasCarriedOut(chance, fault)) {
      const answer = await act();
      await machine.travel();
      await machine.running();
      if (fault === undefined) {
        road.heard(new Date(machine.time.now).toUTCString());
        return answer;
      }
    }
    if ((fault === '409' || fault === '412') && refused !== undefined) return refused;
    if (fault === 'hang') {
      await machine.time.sleep(timeoutMs);
      throw new StorageUnavailable('timeout');
    }
    last = fault;
    await machine.time.sleep(200 * 2 ** n);
  }
  throw new StorageUnavailable(last);
}

/** As in the tables: the index first, in a request of its own, then the rows; the machine may stand still between. */
async function commit(store: Store, road: Road, changes: readonly Change[]): Promise<CommitOutcome> {
  const open = changes.flatMap((change) => {
    const due = dueEntryOf(change);
    return due?.open === true ? [due.entry] : [];
  });
  if (open.length > 0) {
    await request(road, async () => {
      for (const entry of open) await store.due.put(entry);
      road.wrote();
    });
  }
  return await request<CommitOutcome>(
    road,
    async () => {
      const before = await standing(store, open);
      const outcome = await store.ledger.commit(changes);
      // The twin in memory writes the index again; in the tables what was taken away meanwhile stays away.
      for (const entry of open) if (!before.has(keyOf(entry))) await store.due.remove(entry);
      road.wrote();
      return outcome;
    },
    { kind: 'conflict' },
  );
}

async function standing(store: Store, entries: readonly DueEntry[]): Promise<ReadonlySet<string>> {
  if (entries.length === 0) return new Set();
  const last = entries
    .map(({ at }) => at)
    .sort()
    .at(-1) as Instant;
  return new Set((await store.due.due(last, Infinity)).map(keyOf));
}

function keyOf({ at, partition, kind, id }: DueEntry): string {
  return `${at} ${partition} ${kind} ${id}`;
}
