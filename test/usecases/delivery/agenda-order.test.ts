import { beforeEach, expect, test } from 'vitest';
import { agendaPages } from '../../../src/domain/agenda/agenda-pages.js';
import { editAgenda, type SlotChange } from '../../../src/domain/agenda/edit-agenda.js';
import { insert, type Row, type RowKind } from '../../../src/domain/storage/row.js';
import type { Instant } from '../../../src/domain/time.js';
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
  const { changes } = editAgenda(snapshot, routines, person('maria'), 'm-1', edit, world.state.now);
  expect(await world.rows.commit(changes)).toEqual({ kind: 'committed' });
}

async function expectPostToSayWhatRowsSay(): Promise<void> {
  const snapshot = await world.rows.snapshot('g');
  const row = snapshot?.meetings[0];
  if (snapshot === undefined || row === undefined) throw new Error('no meeting');
  const [page] = agendaPages(snapshot, routines, row.value);
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
  world = makeWorld({ now, routines: routines.all });
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
