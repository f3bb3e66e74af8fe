import { expect, test } from 'vitest';
import { replace } from '../../../src/domain/model/row.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Envelope, SendOutcome } from '../../../src/ports/messenger.js';
import { drain, mostAtOnce } from '../../../src/usecases/delivery/drain.js';
import { makeWorld, type World } from '../../world.js';
import { anna, contact, plan, ruleFor, start, writeGroup } from './fixture.js';

async function worldWith(over: Parameters<typeof ruleFor>[0] = {}, now: string = start): Promise<World> {
  const world = makeWorld({ now, rules: { absence: ruleFor(over) } });
  await writeGroup(world);
  return world;
}
const states = (world: World) => world.rows.all('out').map((row) => row.value.state);

test('a due timer becomes one message, and a second tick says nothing more', async () => {
  const world = await worldWith();
  await plan(world);
  await world.drain();
  await world.drain();
  expect(world.sent).toHaveLength(1);
  expect(states(world)).toEqual(['sent']);
});

test('two ticks at once send one message', async () => {
  const world = await worldWith();
  await plan(world);
  await Promise.all([world.drain(), world.drain(), world.drain()]);
  await world.advanceTo('2026-05-11T09:00:00.000Z');
  expect(world.sent).toHaveLength(1);
});

test('a timer of a meeting that has moved is void', async () => {
  const world = await worldWith();
  await plan(world);
  const [meeting] = world.rows.all('meeting');
  if (meeting === undefined) throw new Error('no meeting');
  await world.deps.ledger.commit([replace(meeting, { ...meeting.value, revision: 2 })]);
  await world.drain();
  expect(world.sent).toHaveLength(0);
  expect(world.rows.all('timer')[0]?.value.state).toBe('void');
});

test('a reminder that falls in the evening waits until seven the next working day', async () => {
  const world = await worldWith({ timing: 'working-hours' }, '2026-05-08T17:30:00.000Z'); // Friday 19.30
  await plan(world, { at: '2026-05-08T17:00:00.000Z' as Instant });
  await world.advanceTo('2026-05-11T04:59:00.000Z');
  expect(world.sent).toHaveLength(0);
  await world.advanceTo('2026-05-11T05:00:00.000Z');
  expect(world.sent).toHaveLength(1);
});

test('what came too late to be of use is dropped', async () => {
  const world = await worldWith({}, '2026-05-26T08:00:00.000Z');
  await plan(world);
  expect(await world.drain()).toMatchObject({ 'dropped:too-late': 1 });
  expect(world.sent).toHaveLength(0);
});

test('of several missed reminders only the latest is sent, marked late', async () => {
  const world = await worldWith({ timing: 'working-hours' }, '2026-05-13T10:00:00.000Z');
  await plan(world, { occurrence: 1, at: '2026-05-11T08:00:00.000Z' as Instant });
  await plan(world, { occurrence: 2, at: '2026-05-12T08:00:00.000Z' as Instant });
  expect(await world.drain()).toMatchObject({ 'dropped:superseded': 1 });
  expect(world.sent.map((one) => one.notice.late)).toEqual([true]);
});

test('the digest of seven groups is one message', async () => {
  const world = makeWorld({ now: start, rules: { absence: ruleFor({ digest: true }) } });
  for (const n of [1, 2, 3, 4, 5, 6, 7]) {
    await writeGroup(world, `g${n}`);
    await plan(world, { groupId: `g${n}` });
  }
  await world.advanceTo('2026-05-11T10:00:00.000Z');
  expect(world.sent).toHaveLength(1);
  expect(world.sent[0]?.notice.lines).toHaveLength(7);
});

const lost = (): SendOutcome => ({ kind: 'ambiguous', code: 'reset' });

test('an unknown outcome is repeated, marked, until the message is known to have arrived', async () => {
  const world = await worldWith();
  world.state.outcomes = [lost, lost];
  await plan(world);
  await world.advanceTo('2026-05-12T08:00:00.000Z');
  expect(world.sent.map((one) => one.repeat)).toEqual([false, true, true]);
  expect(states(world)).toEqual(['uncertain', 'uncertain', 'sent']);
});

test('what nobody knows the fate of after twelve repeats has failed, and its unknown outcomes are on record', async () => {
  const world = await worldWith();
  world.state.outcomes = Array.from({ length: 20 }, () => lost);
  await plan(world);
  // Where chance makes every pause as short as it can be.
  await world.advanceTo('2026-05-11T09:30:00.000Z');
  expect(states(world)).not.toContain('failed');
  await world.advanceTo('2026-05-13T08:00:00.000Z');
  expect(world.sent).toHaveLength(13);
  expect(states(world).filter((state) => state === 'uncertain')).toHaveLength(12);
  const failed = world.rows.all('out').find((row) => row.value.state === 'failed');
  expect(failed?.value.reason).toBe('unknown-reset');
});

test('refusals do not use up the repeats of an unknown outcome', async () => {
  const world = await worldWith();
  const busy = (): SendOutcome => ({ kind: 'not-delivered', code: '429' });
  world.state.outcomes = [...Array.from({ length: 9 }, () => busy), lost];
  await plan(world);
  await world.advanceTo('2026-05-13T08:00:00.000Z');
  expect(world.sent.at(-1)?.repeat).toBe(true);
  expect(states(world)).toEqual(['uncertain', 'sent']);
});

test('a refused personal chat is followed by a mention that says nothing', async () => {
  const world = await worldWith();
  world.state.outcomes = [() => ({ kind: 'unreachable', code: '403' })];
  await plan(world);
  await world.drain();
  expect(world.sent.map((one) => one.address.to)).toEqual(['person', 'mention']);
  expect(world.sent[1]?.notice.kind).toBe('something-for-you');
  expect(world.contacts.get(anna)?.unreachableSince).toBe(start);
});

test('a message refused for now is sent when the service asked for', async () => {
  const world = await worldWith();
  world.state.outcomes = [() => ({ kind: 'not-delivered', code: '429', retryAfterSeconds: 600 })];
  await plan(world);
  await world.advanceTo('2026-05-11T08:09:00.000Z');
  expect(world.sent).toHaveLength(1);
  await world.advanceTo('2026-05-11T08:10:00.000Z');
  expect(states(world)).toEqual(['sent']);
});

test.each([false, true])('a crash at any commit (after it took hold: %s) loses nothing', async (after) => {
  for (let crashAt = 1; crashAt <= 6; crashAt += 1) {
    const world = await worldWith();
    await plan(world);
    let commits = 0;
    world.rows.fault = (done) => {
      if (done !== after) return;
      commits += 1;
      if (commits === crashAt) throw new Error('crash');
    };
    await world.drain();
    await world.advanceTo('2026-05-12T08:00:00.000Z');
    expect(world.sent.length, `crash at commit ${crashAt}`).toBeGreaterThanOrEqual(1);
    expect(world.sent.length).toBeLessThanOrEqual(2);
    expect(world.sent.slice(1).every((one) => one.repeat)).toBe(true);
  }
});

test('what may not go yet goes back, counts as no attempt, and goes unmarked when it may', async () => {
  const world = await worldWith();
  const paced = (): SendOutcome => ({ kind: 'paced', code: 'conversation-limit', retryAfterSeconds: 40 });
  world.state.outcomes = [paced, paced];
  await plan(world);
  await world.drain();
  expect(world.rows.all('out').map(({ value }) => [value.state, value.attempt])).toEqual([['planned', 0]]);
  await world.advanceTo('2026-05-11T08:01:19.000Z');
  expect(states(world)).toEqual(['planned']);
  await world.advanceTo('2026-05-11T08:01:20.000Z');
  expect(states(world)).toEqual(['sent']);
  expect(world.sent.at(-1)?.repeat).toBe(false);
});

test('told to stop, it finishes what is in hand and takes nothing more', async () => {
  const many = Array.from({ length: 100 }, (_, n) => ({ to: 'person', person: `t1|p${n}` }) as const);
  const world = await worldWith({ recipients: () => many });
  const stop = new AbortController();
  const sending: (() => void)[] = [];
  const deps = {
    ...world.deps,
    messenger: {
      ...world.deps.messenger,
      send: async (envelope: Envelope): Promise<SendOutcome> => {
        await new Promise<void>((resolve) => sending.push(resolve));
        return await world.deps.messenger.send(envelope);
      },
    },
  };
  for (const { person } of many) await world.deps.people.remember({ ...contact, person });
  await plan(world);
  const drained = drain(deps, stop.signal);
  while (sending.length < mostAtOnce) await new Promise((resolve) => setImmediate(resolve));
  stop.abort();
  for (const resolve of sending) resolve();
  await drained;
  expect(world.sent).toHaveLength(mostAtOnce);
  const count = (state: string) => states(world).filter((one) => one === state).length;
  expect([count('sent'), count('sending')]).toEqual([mostAtOnce, 0]);
  // Another instance, or this one started anew, sends the rest.
  await world.advanceTo('2026-05-11T09:00:00.000Z');
  expect(world.sent).toHaveLength(100);
});
