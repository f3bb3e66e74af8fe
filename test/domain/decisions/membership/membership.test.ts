import { expect, test } from 'vitest';
import type { Group, Member } from '../../../../src/domain/model/group/group.js';
import { addMember, askToJoin } from '../../../../src/domain/decisions/membership/ask-to-join.js';
import {
  changePlace,
  endMembership,
  nameDeputy,
  setCoordinator,
} from '../../../../src/domain/decisions/membership/change-member.js';
import { decideJoin } from '../../../../src/domain/decisions/membership/decide-join.js';
import { type PersonKey, personKey } from '../../../../src/domain/model/person/person.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { joinAsked } from '../../../../src/domain/notices/kinds/group/join-asked.js';
import { memberId } from '../../../../src/domain/model/members.js';
import type { RoutineBook } from '../../../../src/domain/routine/definition/routine-book.js';
import type { PersonScene } from '../../../../src/domain/routine/scene.js';
import type { Routine } from '../../../../src/domain/routine/definition/routine-schema.js';
import type { Etag } from '../../../../src/domain/model/row.js';
import { later } from '../../../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';

const now = '2026-11-24T08:00:00.000Z' as Instant;
const [cora, rut, dag, new1] = ['c', 'r', 'd', 'n'].map((id) => personKey('t', id)) as [
  PersonKey,
  PersonKey,
  PersonKey,
  PersonKey,
];
const name = { sv: 'x', en: 'x' };
const routine = { roles: { caseworker: name, representative: name } } as unknown as Routine;
const routines: RoutineBook = { all: [], versions: [], find: () => undefined, get: () => routine };

function member(person: PersonKey, over: Partial<Member> = {}): Member {
  const basis = { name: person, kind: 'member', unitId: 'u-1', role: 'representative' } as const;
  return { ...basis, person, coordinator: false, state: 'active', since: now, ...over };
}

function snapshot(...members: readonly Member[]): Snapshot {
  const row = { partition: 'g', etag: '1' as Etag };
  const group = { id: 'g', name: 'Gruppen', routines: ['r'] as readonly string[] } as Group;
  return {
    group: { ...row, kind: 'group', id: 'g', value: group },
    units: ['u-1', 'u-2'].map((id) => ({ ...row, kind: 'unit', id, value: { id, name: id, party: 'p' } })),
    members: members.map((value) => ({ ...row, kind: 'member', id: memberId(value.person), value })),
    meetings: [],
    cases: [],
    lives: [],
    reports: [],
  };
}

const sceneOf = (present: Snapshot, at = now, by = cora): PersonScene => ({
  snapshot: present,
  routines,
  now: at,
  by,
});

const group = snapshot(member(cora, { coordinator: true }), member(rut, { deputy: dag }), member(dag));
const wish = { person: new1, name: 'Nils', kind: 'guest', unitId: 'u-1', role: 'caseworker' } as const;

test('a wish to join is stored as asked and tells the coordinators once', () => {
  const first = askToJoin(sceneOf(group), wish);
  expect(first.changes.map((each) => `${each.op} ${each.kind}`)).toEqual([
    'insert member',
    'insert timer',
    'touch group',
  ]);
  const asked = snapshot(
    ...group.members.map((row) => row.value),
    member(new1, { role: 'caseworker', state: 'asked' }),
  );
  expect(askToJoin(sceneOf(asked), wish).changes).toEqual([]);
});

test('a unit or role that the group does not have is refused', () => {
  expect(askToJoin(sceneOf(group), { ...wish, unitId: 'u-9' }).result.kind).toBe('no-such-unit');
  expect(askToJoin(sceneOf(group), { ...wish, role: 'contact' }).result.kind).toBe('no-such-role');
});

test('who is added once more with the same place is answered as the first time within the hour, and then is a member already', () => {
  const added = { ...wish, person: rut, name: 'Rut', role: 'representative' };
  const soon = later(now, 600);
  expect(addMember(sceneOf(group, soon), added)).toEqual({
    changes: [],
    result: { kind: 'done', name: 'Rut' },
  });
  expect(addMember(sceneOf(group, soon), { ...added, unitId: 'u-2' }).result.kind).toBe('already-member');
  expect(addMember(sceneOf(group, later(now, 3601)), added).result.kind).toBe('already-member');
});

test('the coordinator who decided is answered as the first time when the press comes once more, and for another answer is not', () => {
  const decided = { by: cora, accepted: true, at: now };
  const known = snapshot(member(cora), member(new1, { decided }));
  expect(decideJoin(sceneOf(known, later(now, 60)), new1, true).result).toMatchObject({ kind: 'done' });
  expect(decideJoin(sceneOf(known, later(now, 60)), new1, false).result.kind).toBe('already-decided');
  expect(decideJoin(sceneOf(known, later(now, 3601)), new1, true).result.kind).toBe('already-decided');
});

test('the second coordinator to decide is told who was first', () => {
  const decided = { by: cora, accepted: true, at: now };
  const again = decideJoin(sceneOf(snapshot(member(cora), member(new1, { decided })), now, rut), new1, false);
  expect(again.changes).toEqual([]);
  expect(again.result).toMatchObject({ kind: 'already-decided', accepted: true, by: cora });
});

test('the last coordinator can neither leave, be removed nor stop being coordinator', () => {
  expect(endMembership(sceneOf(group), cora, 'left').result.kind).toBe('last-coordinator');
  expect(endMembership(sceneOf(group), cora, 'removed').result.kind).toBe('last-coordinator');
  expect(setCoordinator(sceneOf(group), cora, false).result.kind).toBe('last-coordinator');
});

test('whoever leaves is nobody’s deputy any more', () => {
  const { changes } = endMembership(sceneOf(group), dag, 'left');
  const kept = changes.find((each) => each.op === 'replace' && each.id === memberId(rut));
  expect(kept).toBeDefined();
  expect(kept).not.toHaveProperty('value.deputy');
});

test('a deputy is another active member, and only representatives have one', () => {
  expect(nameDeputy(sceneOf(group), rut, rut).result.kind).toBe('deputy-is-self');
  expect(nameDeputy(sceneOf(group), rut, new1).result.kind).toBe('no-such-member');
  const worker = snapshot(member(rut, { role: 'caseworker' }), member(dag));
  expect(nameDeputy(sceneOf(worker), rut, dag).result.kind).toBe('not-a-representative');
});

test('changing to the same unit and role tells nobody', () => {
  expect(changePlace(sceneOf(group), rut, { unitId: 'u-1', role: 'representative' }).changes).toEqual([]);
  const moved = changePlace(sceneOf(group), rut, { unitId: 'u-2', role: 'caseworker' });
  expect(moved.changes[0]).not.toHaveProperty('value.deputy');
});

test('a wish that was decided meanwhile is not told to a coordinator', () => {
  const cause = { kind: 'join-asked', subject: { person: new1 }, occurrence: now, facts: {} } as const;
  const world = {
    snapshot: group,
    routines,
    cause,
    now,
  };
  expect(joinAsked.notice(world, { to: 'person', person: cora })).toBeUndefined();
});
