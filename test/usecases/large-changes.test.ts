import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../src/wiring/compose.js';
import type { Caller } from '../../src/domain/model/group/caller.js';
import type { Meeting } from '../../src/domain/model/group/meeting.js';
import { memberId } from '../../src/domain/model/members.js';
import { insert } from '../../src/domain/model/row.js';
import { handOver } from '../../src/usecases/cases/change-own-case.js';
import { drain } from '../../src/usecases/delivery/drain.js';
import { saveSettings } from '../../src/usecases/group/run-group.js';
import { cancelGroupMeeting } from '../../src/usecases/meeting/run-meeting.js';
import { removeMember } from '../../src/usecases/members/end-membership.js';
import { groupWith, meeting, now, person, pointer, routines } from '../domain/group-fixture.js';
import { makeWorld } from '../world.js';
import { write } from './delivery/history.js';

const maria = { person: person('maria') } as Caller;
const codes = Array.from({ length: 130 }, (_, i) => `C${String(i).padStart(3, '0')}`);
const meetings = [
  meeting('m-1', '2026-05-12'),
  ...Array.from({ length: 6 }, (_, i) => meeting(`m-${i + 2}`, `2026-0${(i % 4) + 6}-1${i}`)),
];

/** A group on a store, with a hundred and thirty cases for its next meeting, and a program that can be killed. */
async function worldWith(store: Store = createMemoryStore(), more: readonly Meeting[] = []) {
  const world = makeWorld({ now, routines: routines.versions });
  const { group, units, members } = groupWith();
  await write(store, [
    insert('group', 'g', 'g', group.value),
    ...units.map((row) => insert('unit', 'g', row.id, row.value)),
    ...members.map((row) => insert('member', 'g', memberId(row.value.person), row.value)),
    ...meetings.map((one) => insert('meeting', 'g', one.id, one)),
    ...codes.map((code) => insert('case', 'g', code, pointer(code))),
    ...more.map((one) => insert('meeting', 'g', one.id, one)),
  ]);
  const killed = { at: Infinity, commits: 0 };
  const { ledger } = store;
  const dying: Store['ledger'] = {
    snapshot: ledger.snapshot.bind(ledger),
    read: ledger.read.bind(ledger),
    list: ledger.list.bind(ledger),
    async commit(changes) {
      killed.commits += 1;
      if (killed.commits >= killed.at) throw new Error('killed');
      return await ledger.commit(changes);
    },
  };
  const deps = { ...world.deps, ...store };
  return { world, store, deps, dying: { ...deps, ledger: dying }, killed };
}

const asked = { groupId: 'g', meetingId: 'm-1' };

describe('a meeting with more cases than a transaction holds', () => {
  it('is cancelled with all of them, and each goes on once', async () => {
    const { store, deps } = await worldWith();
    expect(await cancelGroupMeeting(deps, maria, asked)).toMatchObject({ kind: 'changed', carried: 130 });
    const snapshot = await store.ledger.snapshot('g');
    expect(snapshot?.cases.map(({ value }) => [value.meetingId, value.revision])).toEqual(
      codes.map(() => ['m-2', 2]),
    );
    const events = await store.ledger.list('event', 'g');
    for (const code of codes) expect(events.filter(({ id }) => id.startsWith(`${code}|`))).toHaveLength(1);
    expect(events.filter(({ value }) => value.what === 'meeting-cancelled')).toHaveLength(1);
    // Pressed again there is nothing left to do.
    expect(await cancelGroupMeeting(deps, maria, asked)).toMatchObject({ kind: 'changed', carried: 0 });
  });

  it('loses none when the program is killed between any two transactions: the timer goes on before it tells', async () => {
    const { dying, killed } = await worldWith();
    await cancelGroupMeeting(dying, maria, asked);
    const steps = killed.commits;
    expect(steps).toBeGreaterThan(2);
    for (let at = 2; at <= steps; at += 1) {
      const { world, store, deps, dying: program, killed: death } = await worldWith();
      death.at = at;
      await expect(cancelGroupMeeting(program, maria, asked)).rejects.toThrow('killed');
      const halfway = (await store.ledger.snapshot('g'))?.cases ?? [];
      expect(halfway.some(({ value }) => value.meetingId === 'm-1')).toBe(true);
      await drain(deps);
      const cases = (await store.ledger.snapshot('g'))?.cases ?? [];
      expect(cases.every(({ value }) => value.meetingId === 'm-2' && value.revision === 2)).toBe(true);
      const told = world.sent.filter(({ notice }) => notice.kind === 'meeting-cancelled');
      const owner = told.find(({ address }) => JSON.stringify(address).includes('t|karin'));
      expect(owner?.notice).toMatchObject({ count: 130, stranded: 0 });
    }
  });
});

it('more cases than a transaction holds are handed over, and those of a stopped hand-over are still their owner’s', async () => {
  const karin = { person: person('karin') } as Caller;
  const to = { groupId: 'g', to: person('maria') };
  const { store, deps, dying, killed } = await worldWith();
  killed.at = 3;
  await expect(handOver(dying, karin, to)).rejects.toThrow('killed');
  const owners = async () => (await store.ledger.snapshot('g'))?.cases.map(({ value }) => value.owner) ?? [];
  expect(new Set(await owners())).toEqual(new Set([person('karin'), person('maria')]));
  const rest = await handOver(deps, karin, to);
  expect(rest.kind).toBe('handed-over');
  expect((await owners()).every((owner) => owner === person('maria'))).toBe(true);
  const events = await store.ledger.list('event', 'g');
  expect(events.filter(({ value }) => value.what === 'case-handed-over')).toHaveLength(130);
});

it('someone who stands in for a hundred others leaves, and stands in for nobody', async () => {
  const { store, deps } = await worldWith();
  const lena = person('lena');
  const [template] = groupWith().members;
  if (template === undefined) throw new Error('no member');
  const others = Array.from({ length: 100 }, (_, i) => person(`r${i}`));
  await write(
    store,
    others.map((one) =>
      insert('member', 'g', memberId(one), {
        ...template.value,
        ...{ person: one, name: one, coordinator: false, deputy: lena },
      }),
    ),
  );
  expect((await removeMember(deps, maria, 'g', lena)).kind).toBe('done');
  const members = (await store.ledger.snapshot('g'))?.members.map(({ value }) => value) ?? [];
  expect(members.find((one) => one.person === lena)?.state).toBe('left');
  expect(members.filter(({ deputy }) => deputy === lena)).toEqual([]);
});

it('settings reach every coming meeting, also when the program is killed between two of them', async () => {
  const typed = { minutes: '90', mode: 'on-site', place: 'Rum 1' };
  const more = Array.from({ length: 30 }, (_, i) => meeting(`m-${i + 10}`, `2026-10-${10 + (i % 20)}`));
  const every = [...meetings, ...more];
  const all = await worldWith(createMemoryStore(), more);
  await saveSettings(all.dying, maria, 'g', { typed });
  for (let at = 2; at <= all.killed.commits; at += 1) {
    const { store, deps, dying, killed } = await worldWith(createMemoryStore(), more);
    killed.at = at;
    await expect(saveSettings(dying, maria, 'g', { typed })).rejects.toThrow('killed');
    await drain(deps);
    const fitted = (await store.ledger.snapshot('g'))?.meetings.map(({ value }) => value) ?? [];
    expect(fitted.map(({ minutes, revision }) => [minutes, revision])).toEqual(every.map(() => [90, 2]));
    const timers = await store.ledger.list('timer', 'g');
    expect(timers.find(({ value }) => value.kind === 'settings-changed')?.value.state).toBe('fired');
  }
  // As many meetings in a transaction as it holds.
  expect(all.killed.commits).toBeGreaterThan(3);
  expect(all.killed.commits).toBeLessThan(every.length / 3);
});

it('saving the same settings again changes nothing', async () => {
  const { store, dying, killed } = await worldWith();
  const same = { minutes: '120', mode: 'on-site', place: 'Rum 1' };
  expect(await saveSettings(dying, maria, 'g', { typed: same })).toEqual({ kind: 'done' });
  const written = killed.commits;
  expect(await store.ledger.list('event', 'g')).toEqual([]);
  expect(await saveSettings(dying, maria, 'g', { typed: same })).toEqual({ kind: 'done' });
  expect(killed.commits - written).toBe(0);
});
