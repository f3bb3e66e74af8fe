import { beforeEach, expect, test } from 'vitest';
import { agendaPages } from '../../../src/domain/agenda/agenda-pages.js';
import { editAgenda, type SlotChange } from '../../../src/domain/decisions/meetings/edit-agenda.js';
import { insert, type Row, type RowKind } from '../../../src/domain/model/row.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Envelope, SendOutcome } from '../../../src/ports/messenger.js';
import { makeWorld } from '../../world.js';
import { groupWith, meeting, now, person, pointer, routines } from '../../domain/group-fixture.js';

const posts = [{ part: 1, activityId: 'a', conversationId: 'c' }];
const published = meeting('m-1', '2026-05-12', { agendaState: 'published', agendaRevision: 1, posts });
const cases = ['A', 'B', 'C'].map((code, n) => pointer(code, { units: n === 1 ? ['af'] : ['vc'] }));

/** What the post in the channel says, as updates arrive; the first one is long on its way. */
let arrived: Envelope[];
let letArrive: () => void;
let world: ReturnType<typeof makeWorld>;

async function change(slot: string, how: SlotChange): Promise<void> {
  const snapshot = await world.rows.snapshot('g');
  if (snapshot === undefined) throw new Error('no group');
  const edit = { slot, change: how, fixedPoints: [] };
  const { changes } = editAgenda(
    { snapshot, routines, now: world.state.now, by: person('maria') },
    'm-1',
    edit,
  );
  expect(await world.rows.commit(changes)).toEqual({ kind: 'committed' });
}

async function expectPostToSayWhatRowsSay(): Promise<void> {
  const snapshot = await world.rows.snapshot('g');
  const row = snapshot?.meetings[0];
  if (snapshot === undefined || row === undefined) throw new Error('no meeting');
  const [page] = agendaPages({ snapshot, routines }, row.value);
  expect(arrived.at(-1)?.notice.agenda).toEqual(page);
}

function slowFirst(outcome: SendOutcome): void {
  const road = new Promise<void>((resolve) => (letArrive = resolve));
  let sends = 0;
  Object.assign(world.deps.messenger, {
    async send(envelope: Envelope): Promise<SendOutcome> {
      sends += 1;
      const isFirst = sends === 1;
      if (isFirst) await road;
      arrived.push(envelope);
      return isFirst ? outcome : { kind: 'sent', activityId: 'a', conversationId: 'c' };
    },
  });
}

beforeEach(async () => {
  arrived = [];
  world = makeWorld({ now, routines: routines.versions });
  const { group, units, members, meetings, cases: rows } = groupWith({ cases, meetings: [published] });
  const all: readonly Row<RowKind>[] = [group, ...units, ...members, ...meetings, ...rows];
  await world.rows.commit(all.map((row) => insert(row.kind, 'g', row.id, row.value)));
});

test.each<[string, SendOutcome, number]>([
  ['is known to have arrived', { kind: 'sent', activityId: 'a', conversationId: 'c' }, 3],
  ['may have arrived', { kind: 'ambiguous', code: 'TimeoutError' }, 3],
])(
  'an update that arrives after a later one, and %s, is followed by one more',
  async (_, outcome, updates) => {
    slowFirst(outcome);
    await change('A', 'last');
    const first = world.drain();
    await new Promise((resolve) => setImmediate(resolve));
    await change('B', 'first');
    await world.drain();
    await expectPostToSayWhatRowsSay();
    letArrive();
    await first;
    await world.advanceTo('2026-04-20T10:00:00.000Z');
    await expectPostToSayWhatRowsSay();
    expect(arrived).toHaveLength(updates);
  },
);

test('so is one whose sender slept through its lease', async () => {
  slowFirst({ kind: 'sent', activityId: 'a', conversationId: 'c' });
  await change('A', 'last');
  const first = world.drain();
  await new Promise((resolve) => setImmediate(resolve));
  await change('B', 'first');
  await world.drain();
  await world.advanceTo('2026-04-20T08:10:00.000Z');
  letArrive();
  await first;
  await world.advanceTo('2026-04-20T10:00:00.000Z' as Instant);
  await expectPostToSayWhatRowsSay();
});

test('an update that the next one waits for is followed by that one alone, at once', async () => {
  slowFirst({ kind: 'sent', activityId: 'a', conversationId: 'c' });
  await change('A', 'last');
  const first = world.drain();
  await new Promise((resolve) => setImmediate(resolve));
  await change('B', 'first');
  letArrive();
  await first;
  await world.drain();
  await expectPostToSayWhatRowsSay();
  await world.advanceTo('2026-04-20T10:00:00.000Z');
  expect(arrived).toHaveLength(2);
});

test('however slow Teams is, and however many change it at once, the updates come to an end', async () => {
  const roads: (() => void)[] = [];
  Object.assign(world.deps.messenger, {
    async send(envelope: Envelope): Promise<SendOutcome> {
      await new Promise<void>((resolve) => roads.push(resolve));
      arrived.push(envelope);
      return { kind: 'sent', activityId: 'a', conversationId: 'c' };
    },
  });
  const drains: Promise<unknown>[] = [];
  for (const slot of ['A', 'B', 'C', 'A', 'B', 'C']) {
    await change(slot, 'first');
    drains.push(world.drain());
    await new Promise((resolve) => setImmediate(resolve));
  }
  // The latest arrives first, and each that follows is as slow.
  let open = true;
  void Promise.all(drains).then(() => (open = false));
  while (open) {
    roads.pop()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (let n = 0; n < 40; n += 1) {
    world.wait(5);
    const drain = world.drain();
    for (let k = 0; k < 5; k += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      roads.pop()?.();
    }
    await drain;
  }
  await expectPostToSayWhatRowsSay();
  expect(arrived.length).toBeLessThanOrEqual(6 + 2);
});

test('updates that arrive in their order are not followed by more', async () => {
  slowFirst({ kind: 'sent', activityId: 'a', conversationId: 'c' });
  letArrive();
  await change('A', 'last');
  await world.drain();
  await change('B', 'first');
  await world.drain();
  await world.advanceTo('2026-04-20T10:00:00.000Z');
  await expectPostToSayWhatRowsSay();
  expect(arrived).toHaveLength(2);
});
