import { expect, test } from 'vitest';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { makeWorld } from '../../world.js';
import { plan, ruleFor, start, writeGroup } from './fixture.js';

const afternoon = '2026-05-11T10:00:30.000Z' as Instant; // 12.00.30 in Stockholm

async function digestWorld() {
  const world = makeWorld({ now: start, rules: { absence: ruleFor({ digest: true }) } });
  await writeGroup(world);
  return world;
}
const lines = (world: Awaited<ReturnType<typeof digestWorld>>) => world.rows.all('line').map(({ id }) => id);

test.each(['before', 'after'])(
  'whoever stands still while others gather a line and send it does not gather it again: stopped %s the first look',
  async (stopped) => {
    const world = await digestWorld();
    await plan(world);
    const read = world.rows.read.bind(world.rows);
    world.rows.read = async (kind, partition, id) => {
      if (!partition.startsWith('person|')) return await read(kind, partition, id);
      // The first look at the person's rows: meanwhile another instance does it all.
      world.rows.read = read;
      const early = stopped === 'after' ? await read(kind, partition, id) : undefined;
      await world.advanceTo('2026-05-11T08:05:00.000Z');
      return stopped === 'after' ? early : await read(kind, partition, id);
    };
    await world.drain();
    await world.advanceTo('2026-05-11T09:00:00.000Z');
    expect(world.sent).toHaveLength(1);
    expect(lines(world)).toHaveLength(1);
  },
);

test('a firing stopped in the morning and taken up in the afternoon does not gather its lines again', async () => {
  const world = await digestWorld();
  world.state.now = '2026-05-11T09:59:30.000Z' as Instant;
  await plan(world, { at: world.state.now });
  let commits = 0;
  world.rows.fault = (after) => {
    // The line is written; the timer's progress is not, nor anything after it.
    if (!after && (commits += 1) > 2) throw new StorageUnavailable('503');
  };
  await world.drain();
  world.rows.fault = () => undefined;
  expect(lines(world)).toHaveLength(1);
  world.state.now = afternoon;
  await world.drain();
  await world.advanceTo('2026-05-11T11:00:00.000Z');
  expect(world.sent).toHaveLength(1);
  expect(lines(world)).toHaveLength(1);
});
