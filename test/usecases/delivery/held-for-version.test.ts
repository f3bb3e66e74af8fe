import { expect, test } from 'vitest';
import { bookOf, RoutineNotLoaded } from '../../../src/domain/routine/definition/routine-book.js';
import type { NoticeRule } from '../../../src/domain/notices/notice-rule.js';
import { routineOf } from '../../../src/domain/routine/definition/routine-of.js';
import { missingVersions } from '../../../src/usecases/routines/missing-versions.js';
import { insert } from '../../../src/domain/model/row.js';
import { makeWorld } from '../../world.js';
import { pointer, routines } from '../../domain/group-fixture.js';
import { plan, ruleFor, start, writeGroup } from './fixture.js';

/** A group of two cases' worth of reminders, one of them on a version that is not loaded at first. */
async function held(rule: (loaded: () => void) => Partial<NoticeRule>) {
  const state = { loaded: false };
  const need = () => {
    if (!state.loaded) throw new RoutineNotLoaded('verksam', 1, 'KTM-482R');
  };
  const world = makeWorld({
    now: start,
    rules: { absence: ruleFor(rule(need)), 'join-asked': ruleFor({ kind: 'join-asked' }) },
  });
  await writeGroup(world);
  await plan(world);
  await plan(world, { kind: 'join-asked', occurrence: 'other' });
  return { world, state };
}

const person = { to: 'person', person: 't1|anna' } as const;
const rules: readonly [string, (need: () => void) => Partial<NoticeRule>][] = [
  ['a timer', (need) => ({ recipients: () => (need(), [person]) })],
  [
    'a message',
    (need) => ({
      notice: ({ snapshot, cause }) => (
        need(),
        { kind: cause.kind, groupId: snapshot.group.value.id, groupName: 'g1' }
      ),
    }),
  ],
];

test.each(rules)(
  '%s about a case whose version is not loaded waits, however long, and the rest of the group hears',
  async (_what, rule) => {
    const { world, state } = await held(rule);
    await world.drain();
    expect(world.sent).toHaveLength(1);
    // Far longer than anything is of use for otherwise.
    await world.advanceTo('2026-07-01T08:00:00.000Z');
    expect(world.sent).toHaveLength(1);
    state.loaded = true;
    await world.advanceTo('2026-07-01T10:00:00.000Z');
    expect(world.sent).toHaveLength(2);
    await world.advanceTo('2026-07-03T10:00:00.000Z');
    expect(world.sent).toHaveLength(2);
  },
);

test('the versions that cases of a group follow and no file has are named with how many wait', async () => {
  const world = makeWorld({ now: start, routines: [{ ...routines.get('verksam'), version: 1 }] });
  const cases = [
    pointer('A'),
    pointer('B', { routineVersion: 2 }),
    pointer('C', { routineVersion: 2 }),
    pointer('D', { routineVersion: 3, state: 'withdrawn' }),
    pointer('E', { routine: 'other' }),
  ];
  await world.deps.ledger.commit(cases.map((one) => insert('case', 'g1', one.code, one)));
  expect(await missingVersions(world.deps, ['g1', 'g2'])).toEqual([
    { groupId: 'g1', routine: 'verksam', version: 2, cases: 2 },
    { groupId: 'g1', routine: 'other', version: 1, cases: 1 },
  ]);
  expect(() => routineOf(bookOf([]), pointer('A'))).toThrow(RoutineNotLoaded);
});
