import { randomUUID } from 'node:crypto';
import { describe, expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../src/wiring/compose.js';
import type { Caller } from '../../src/domain/model/group/caller.js';
import type { CaseCode } from '../../src/domain/model/case/case-pointer.js';
import { planNotice } from '../../src/domain/timers/plan-notice.js';
import { memberId } from '../../src/domain/model/members.js';
import { type Change, insert } from '../../src/domain/model/row.js';
import type { Instant, LocalMoment } from '../../src/domain/calendar/dates/time.js';
import { drain } from '../../src/usecases/delivery/drain.js';
import { cancelGroupMeeting, moveGroupMeeting } from '../../src/usecases/meeting/run-meeting.js';
import { removeMember } from '../../src/usecases/members/end-membership.js';
import { confirmRegistration, reserveCode } from '../../src/usecases/registration/registration.js';
import { groupWith, meeting, now, person, pointer, routines } from '../domain/group-fixture.js';
import { pausedStore } from '../fakes/paused-store.js';
import { write } from '../usecases/delivery/history.js';
import { makeWorld } from '../world.js';

const maria = { person: person('maria') } as Caller;
const karin = { person: person('karin') } as Caller;
const asked = { groupId: 'g', meetingId: 'm-1' };
const stores: readonly [string, () => Promise<Store>][] = [
  ['memory', async () => createMemoryStore()],
  [
    'Azure',
    () =>
      connectAzureStore({
        kind: 'connection-string',
        connectionString: inject('azurite'),
        prefix: `r${randomUUID().replaceAll('-', '')}`,
      }),
  ],
];

async function groupOn(store: Store, more: readonly Change[] = []): Promise<void> {
  const { group, units, members } = groupWith();
  await write(store, [
    insert('group', 'g', 'g', group.value),
    ...units.map((row) => insert('unit', 'g', row.id, row.value)),
    ...members.map((row) => insert('member', 'g', memberId(row.value.person), row.value)),
    insert('meeting', 'g', 'm-1', meeting('m-1', '2026-05-12')),
    insert('meeting', 'g', 'm-2', meeting('m-2', '2026-06-23')),
    ...more,
  ]);
}

function programOn(store: Store) {
  const world = makeWorld({ now, routines: routines.versions });
  return { ...world, deps: { ...world.deps, ...store } };
}

async function answersOn(store: Store) {
  const { deps } = programOn(store);
  const code = await reserveCode(deps, karin, 'g');
  return {
    ...{ groupId: 'g', code, routine: 'verksam', type: 'individual', anonymous: false },
    ...{ checklist: ['consent', 'question', 'two-parties'], units: ['vc'], categories: ['income'] },
    meetingId: 'm-1',
  } as Parameters<typeof confirmRegistration>[2] & { readonly code: typeof code };
}
const isRegistering = (changes: readonly Change[]) =>
  changes.some(({ kind, op }) => kind === 'case' && op === 'insert');
const isCancelling = (changes: readonly Change[]) =>
  changes.some(
    (change) => change.kind === 'meeting' && change.op === 'replace' && change.value.state === 'cancelled',
  );

describe.each(stores)('two who meet between reading and writing (%s)', (_name, fresh) => {
  it('a case is not registered to a meeting that is cancelled meanwhile', async () => {
    const store = await fresh();
    await groupOn(store);
    const answers = await answersOn(store);
    const { store: slow, pause } = pausedStore(store, isRegistering);
    const registering = confirmRegistration(programOn(slow).deps, karin, answers);
    await pause.reached;
    expect((await cancelGroupMeeting(programOn(store).deps, maria, asked)).kind).toBe('changed');
    pause.release();
    // Judged again from the rows as they are: the person chooses another meeting.
    expect(await registering).toMatchObject({ kind: 'faults', faults: [{ field: 'meetingId' }] });
    expect((await store.ledger.snapshot('g'))?.cases).toEqual([]);
  });

  it('a meeting that is cancelled while someone registers to it takes that case along', async () => {
    const store = await fresh();
    await groupOn(store);
    const answers = await answersOn(store);
    const { store: slow, pause } = pausedStore(store, isCancelling);
    const cancelling = cancelGroupMeeting(programOn(slow).deps, maria, asked);
    await pause.reached;
    expect((await confirmRegistration(programOn(store).deps, karin, answers)).kind).toBe('registered');
    pause.release();
    expect(await cancelling).toMatchObject({ kind: 'changed', carried: 1 });
    expect((await store.ledger.read('case', 'g', answers.code))?.value.meetingId).toBe('m-2');
  });

  it('two who move the same meeting from cards that are alike: the second is told', async () => {
    const store = await fresh();
    await groupOn(store);
    const { markOf } = await import('../../src/domain/model/job/opened.js');
    const opened = markOf({ date: '2026-05-12', time: '13:00' });
    const to = (date: string) => ({ date, time: '13:00' }) as LocalMoment;
    const { store: slow, pause } = pausedStore(store, (changes) =>
      changes.some(({ kind }) => kind === 'meeting'),
    );
    const second = moveGroupMeeting(programOn(slow).deps, maria, asked, { typed: to('2026-05-20'), opened });
    await pause.reached;
    await moveGroupMeeting(programOn(store).deps, maria, asked, { typed: to('2026-05-13'), opened });
    pause.release();
    expect((await second).kind).toBe('changed-since');
    expect((await store.ledger.read('meeting', 'g', 'm-1'))?.value.date).toBe('2026-05-13');
  });

  it('a slow writer whose entry a tick has fenced begins again, and its message is sent once', async () => {
    const store = await fresh();
    await groupOn(store);
    const answers = await answersOn(store);
    const { store: slow, pause } = pausedStore(store, isRegistering);
    const registering = confirmRegistration(programOn(slow).deps, karin, answers);
    await pause.reached;
    const tick = programOn(store);
    // Eleven minutes on: nobody could tell this writer from one that died.
    tick.state.now = '2026-04-20T08:11:00.000Z' as Instant;
    await drain(tick.deps);
    expect(await store.due.due(tick.state.now, 10)).toEqual([]);
    expect(tick.sent).toEqual([]);
    pause.release();
    expect((await registering).kind).toBe('registered');
    await drain(tick.deps);
    await drain(tick.deps);
    const told = tick.sent.filter(({ notice }) => notice.kind === 'case-registered');
    expect(told.map(({ address }) => JSON.stringify(address).includes('t|samir'))).toEqual([true]);
  });

  it('membership that changes while a message goes out to many: nobody who left is told, nobody is told twice', async () => {
    const store = await fresh();
    const [template] = groupWith().members;
    if (template === undefined) throw new Error('no member');
    const many = Array.from({ length: 50 }, (_, i) => person(`r${String(i).padStart(2, '0')}`));
    await groupOn(
      store,
      many.map((one) =>
        insert('member', 'g', memberId(one), {
          ...template.value,
          person: one,
          name: one,
          coordinator: false,
        }),
      ),
    );
    const moved = { meetingId: 'm-1' };
    await store.ledger.commit([
      insert('case', 'g', 'AAA', pointer('AAA' as CaseCode)),
      planNotice({
        ...{ groupId: 'g', kind: 'absence', subject: { ...moved, person: person('karin') }, occurrence: 1 },
        ...{ at: now, usefulUntil: '2026-05-12T11:00:00.000Z' as Instant },
      }),
    ]);
    const rules = {
      absence: {
        kind: 'absence',
        timing: 'at-once',
        digest: false,
        recipients: ({ snapshot }) =>
          snapshot.members.map(({ value }) => ({ to: 'person', person: value.person })),
        notice: ({ snapshot, cause }, recipient) => {
          const here = snapshot.members.find(
            ({ value }) => recipient.to === 'person' && value.person === recipient.person,
          );
          const { id, name } = snapshot.group.value;
          return here?.value.state === 'active'
            ? { kind: cause.kind, groupId: id, groupName: name }
            : undefined;
        },
      },
    } satisfies Parameters<typeof makeWorld>[0] extends { rules?: infer R } | undefined ? R : never;
    const writesMessages = (changes: readonly Change[]) =>
      changes.filter(({ kind, op }) => kind === 'out' && op === 'insert').length > 0;
    let chunks = 0;
    const { store: slow, pause } = pausedStore(
      store,
      (changes) => writesMessages(changes) && (chunks += 1) === 2,
    );
    const firing = programOn(slow);
    const going = drain({ ...firing.deps, rules });
    await pause.reached;
    // In the middle of the fan-out one of the last is taken out, and a whole other tick passes by.
    const gone = many.at(-1) ?? person('nobody');
    expect((await removeMember(programOn(store).deps, maria, 'g', gone)).kind).toBe('done');
    const other = programOn(store);
    await drain({ ...other.deps, rules });
    pause.release();
    await going;
    await drain({ ...other.deps, rules });
    const told = [...firing.sent, ...other.sent]
      .filter(({ notice }) => notice.kind === 'absence')
      .map(({ address }) => /t\|[a-z0-9]+/.exec(JSON.stringify(address))?.[0] ?? '');
    expect(told).not.toContain(gone);
    expect(new Set(told).size).toBe(told.length);
    expect(told).toHaveLength(4 + many.length - 1);
  });
});
