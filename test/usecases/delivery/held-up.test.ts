import { expect, test } from 'vitest';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { DueEntry } from '../../../src/ports/ledger.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { makeWorld } from '../../world.js';
import { plan, ruleFor, start, writeGroup } from './fixture.js';

/** More than one look takes in at once, and all of them before what is to be sent. */
const many = Array.from({ length: 1200 }, (_, n): DueEntry => {
  const kind = n % 2 === 0 ? 'out' : 'timer';
  return { at: later(start, -60), partition: `g-${n % 7}`, kind, id: `none-${n}` };
});

async function worldWithMany() {
  const world = makeWorld({ now: start, rules: { absence: ruleFor() } });
  await writeGroup(world);
  for (const entry of many) await world.rows.put(entry);
  await plan(world);
  return world;
}

test('what many slow writers have only begun to write holds nobody up', async () => {
  const world = await worldWithMany();
  await world.drain();
  expect(world.sent).toHaveLength(1);
  // It is still theirs to write.
  expect(await world.rows.due(start, Infinity)).toHaveLength(many.length);
});

test('what can never be looked at holds nobody up, and is looked at once a tick', async () => {
  const world = await worldWithMany();
  const read = world.rows.read.bind(world.rows);
  let looks = 0;
  world.rows.read = async (kind, partition, id) => {
    if (!id.startsWith('none-')) return await read(kind, partition, id);
    looks += 1;
    throw new StorageUnavailable('503');
  };
  await world.drain();
  expect(world.sent).toHaveLength(1);
  expect(looks).toBe(many.length);
});
