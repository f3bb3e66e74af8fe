import { expect, test } from 'vitest';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Change } from '../../../src/domain/model/row.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { deliverMessage } from '../../../src/usecases/delivery/sending/deliver-message.js';
import { Tally } from '../../../src/usecases/delivery/context/delivery.js';
import { drain } from '../../../src/usecases/delivery/drain.js';
import { runDue } from '../../../src/usecases/delivery/run-due.js';
import { makeWorld, type World } from '../../world.js';
import { plan, ruleFor, start, writeGroup } from './fixture.js';

async function worldWith(over: Parameters<typeof ruleFor>[0] = {}): Promise<World> {
  const world = makeWorld({ now: start, rules: { absence: ruleFor(over) } });
  await writeGroup(world);
  return world;
}

/** The n-th commit from now is carried out and its answer lost. */
function loseAnswer(world: World, nth: number): void {
  let commits = 0;
  world.rows.fault = (done) => {
    if (!done) return;
    commits += 1;
    if (commits === nth) throw new StorageUnavailable('timeout');
  };
}

test('a claim whose answer was lost is known again: the message goes once, at once and unmarked', async () => {
  const world = await worldWith();
  await plan(world);
  await runDue(world.deps);
  loseAnswer(world, 1);
  await world.drain();
  expect(world.sent.map((one) => one.repeat)).toEqual([false]);
  expect(world.rows.all('out').map((row) => row.value.state)).toEqual(['sent']);
});

test('what cannot be read before the claim leaves nothing in doubt', async () => {
  const world = await worldWith();
  await plan(world);
  await runDue(world.deps);
  const { snapshot } = world.deps.ledger;
  world.rows.snapshot = async () => {
    throw new StorageUnavailable('503');
  };
  await world.drain();
  expect(world.sent).toHaveLength(0);
  world.rows.snapshot = snapshot;
  await world.advanceTo('2026-05-11T09:00:00.000Z');
  expect(world.sent.map((one) => one.repeat)).toEqual([false]);
});

test('a sender that wakes after its lease sends nothing: someone else has taken the message over', async () => {
  const world = await worldWith();
  await plan(world);
  await runDue(world.deps);
  world.rows.fault = (done) => {
    if (!done) return;
    // The first commit is the claim; then this sender stands still.
    world.rows.fault = () => undefined;
    world.wait(600);
  };
  const [row] = world.rows.all('out');
  await deliverMessage(world.deps, { partition: 'g1', id: row?.id ?? '' }, new Tally());
  expect(world.sent).toHaveLength(0);
  await world.advanceTo('2026-05-11T10:00:00.000Z');
  expect(world.sent).toHaveLength(1);
});

/** Just before the next claim is written, something else happens. */
function beforeClaim(world: World, happens: () => Promise<unknown>): void {
  const { commit } = world.rows;
  world.rows.commit = async (changes) => {
    if (becomes(changes, 'sending')) {
      world.rows.commit = commit;
      await happens();
    }
    return await commit.call(world.rows, changes);
  };
}

function becomes(changes: readonly Change[], state: string): boolean {
  return changes.some((one) => one.op === 'replace' && 'state' in one.value && one.value.state === state);
}

test('a digest line that comes while its message is being written is in it, and it goes at once', async () => {
  const world = await worldWith({ digest: true });
  await writeGroup(world, 'g2');
  await plan(world);
  await runDue(world.deps);
  world.wait(60);
  await runDue(world.deps);
  let meddled = false;
  beforeClaim(world, async () => {
    meddled = true;
    await plan(world, { groupId: 'g2', occurrence: 2 });
    await runDue(world.deps);
  });
  await world.drain();
  expect(meddled).toBe(true);
  expect(world.sent.map((one) => one.notice.lines?.length)).toEqual([2]);
});

test('a hint that is taken before its message is marked as offered still leads to it at once, and once', async () => {
  const world = await worldWith();
  await plan(world);
  const { commit } = world.rows;
  let mark: readonly Change[] = [];
  // The hint is on the queue and the mark not yet written ...
  world.rows.commit = async (changes) => {
    if (!becomes(changes, 'queued')) return await commit.call(world.rows, changes);
    mark = changes;
    return { kind: 'committed' };
  };
  await runDue(world.deps);
  world.rows.commit = commit;
  const [hint] = world.hints;
  if (hint === undefined) throw new Error('no hint');
  // ... which it is between the sender's reading and its claim.
  beforeClaim(world, () => world.rows.commit(mark));
  await deliverMessage(world.deps, hint, new Tally());
  expect(world.sent.map((one) => one.repeat)).toEqual([false]);
});

test('a clock that runs back a little between reading the index and reading the row loses nothing', async () => {
  const world = await worldWith();
  await plan(world);
  const { due } = world.rows;
  world.rows.due = async (now, limit) => {
    const found = await due.call(world.rows, now, limit);
    world.state.now = later(start, -1);
    return found;
  };
  await runDue(world.deps);
  world.rows.due = due;
  world.state.now = start;
  await world.advanceTo('2026-05-11T09:00:00.000Z');
  expect(world.sent).toHaveLength(1);
});

test('an entry that a slow writer has put before its row is not taken away unfenced', async () => {
  const world = await worldWith();
  await plan(world, { at: later(start, 3600) });
  const [row] = world.rows.all('timer');
  if (row === undefined) throw new Error('no timer');
  const fenced: string[] = [];
  const { fence } = world.rows;
  world.rows.fence = async (entry) => {
    fenced.push(entry.at);
    return await fence.call(world.rows, entry);
  };
  const early = later(start, 0) as Instant;
  await world.deps.due.put({ at: early, partition: row.partition, kind: 'timer', id: row.id });
  await runDue(world.deps);
  expect(fenced).toEqual([early]);
  await world.advanceTo('2026-05-11T10:00:00.000Z');
  expect(world.sent).toHaveLength(1);
});

test('a queue that is away when a hint is done stops no other message and not the tick', async () => {
  const world = await worldWith({
    recipients: () => ['anna', 'bo', 'eva'].map((name) => ({ to: 'person', person: `t1|${name}` })),
  });
  await plan(world);
  await runDue(world.deps);
  const { take } = world.deps.queue;
  const deps = {
    ...world.deps,
    queue: {
      ...world.deps.queue,
      take: async (max: number) =>
        (await take(max)).map((one) => ({
          ...one,
          done: async () => {
            throw new StorageUnavailable('503');
          },
        })),
    },
  };
  await drain(deps);
  expect(world.sent).toHaveLength(3);
});

test('storage that is away for some seconds when the outcome is to be recorded makes no repeat', async () => {
  const world = await worldWith();
  await plan(world);
  await runDue(world.deps);
  let left = 3;
  world.rows.fault = (done) => {
    if (done || world.sent.length === 0 || left === 0) return;
    left -= 1;
    throw new StorageUnavailable('503');
  };
  await world.drain();
  expect(left).toBe(0);
  await world.advanceTo('2026-05-11T10:00:00.000Z');
  expect(world.sent).toHaveLength(1);
  expect(world.rows.all('out').map((row) => row.value.state)).toEqual(['sent']);
});
