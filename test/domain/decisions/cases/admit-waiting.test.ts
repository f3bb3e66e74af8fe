import { describe, expect, test } from 'vitest';
import { loadRoutines } from '../../../../src/adapters/routines/load-routines.js';
import { actOnCase } from '../../../../src/domain/decisions/cases/act-on-case.js';
import { admitWaiting } from '../../../../src/domain/decisions/cases/admit-waiting.js';
import { leadOn } from '../../../../src/domain/decisions/cases/lead-on.js';
import { changeSettings } from '../../../../src/domain/decisions/group/change-group.js';
import { caseScene, caseSubject } from '../../../../src/domain/decisions/lives/case-scene.js';
import { act } from '../../../../src/domain/life/act.js';
import type { CasePointer } from '../../../../src/domain/model/case/case-pointer.js';
import type { Life } from '../../../../src/domain/model/case/life.js';
import type { Change } from '../../../../src/domain/model/row.js';
import { rowKey } from '../../../../src/domain/model/row.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { bookOf } from '../../../../src/domain/routine/definition/routine-book.js';
import { groupWith, now, person, pointer, sceneOf } from '../../group-fixture.js';

const book = loadRoutines('test/routines');

const life = (stage: string, since: string, more: Partial<Life> = {}): Life => ({
  ...{ stage, enteredAt: since as Instant, visit: 2, done: [], answers: {} },
  ...more,
});
const enrolled = (code: string) =>
  pointer(code, { routine: 'enrolment', state: 'running', life: life('enrolled', now) });
const waiting = (code: string, since: string) =>
  pointer(code, {
    ...{ routine: 'enrolment', state: 'running' },
    life: life('queued', since, { waits: { for: 'enrolled', since: since as Instant } }),
  });

function groupOf(cases: readonly CasePointer[], numbers?: Readonly<Record<string, number>>): Snapshot {
  const { settings } = groupWith().group.value;
  const set = numbers === undefined ? settings : { ...settings, numbers };
  return groupWith({ cases, group: { routines: ['enrolment'], settings: set } });
}

/** Who has a place in the rows that are written, in the order they are. */
const placed = (changes: readonly Change[]) =>
  changes.flatMap((one) =>
    one.op === 'replace' && one.kind === 'case' && one.value.life?.stage === 'enrolled'
      ? [one.value.code]
      : [],
  );
const rowsOnce = (changes: readonly Change[]) => {
  const keys = changes.map(({ kind, id }) => rowKey(kind, id));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain('group');
};
/** The group as the changes leave it. */
function after(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const cases = snapshot.cases.map((row) => {
    const change = changes.find((one) => one.kind === 'case' && one.op === 'replace' && one.id === row.id);
    return change?.kind === 'case' && change.op === 'replace' ? { ...row, value: change.value } : row;
  });
  return { ...snapshot, cases };
}

describe('places that are free', () => {
  const queue = [
    enrolled('AAA-AAA1'),
    waiting('AAA-AAA4', '2026-03-03T08:00:00.000Z'),
    waiting('AAA-AAA2', '2026-03-01T08:00:00.000Z'),
    waiting('AAA-AAA3', '2026-03-02T08:00:00.000Z'),
  ];

  test('go to those who wait, in order of admission, and each is told', () => {
    const { changes, result } = admitWaiting(
      sceneOf(groupOf(queue, { places: 3 }), 'timer', { routines: book }),
    );
    expect(placed(changes)).toEqual(['AAA-AAA2', 'AAA-AAA3']);
    expect(result.more).toBe(false);
    rowsOnce(changes);
    const told = changes.flatMap((one) =>
      one.op === 'insert' && one.kind === 'timer' && one.value.kind === 'life-news'
        ? [one.value.subject.code]
        : [],
    );
    expect(told).toEqual(['AAA-AAA2', 'AAA-AAA3']);
  });

  test('are none where the group has set fewer than there are already, and nobody is thrown out', () => {
    expect(
      admitWaiting(
        sceneOf(groupOf([enrolled('AAA-AAA0'), ...queue], { places: 1 }), 'timer', { routines: book }),
      ).changes,
    ).toEqual([]);
  });

  test('are as many as the file proposes where the group has set nothing, and none where nothing is known', () => {
    expect(placed(admitWaiting(sceneOf(groupOf(queue), 'timer', { routines: book })).changes)).toEqual([
      'AAA-AAA2',
    ]);
    const enrolment = book.get('enrolment');
    const settings = enrolment.settings.map(({ default: _, ...one }) => one);
    const unsaid = bookOf([{ ...enrolment, settings }]);
    expect(admitWaiting(sceneOf(groupOf(queue), 'timer', { routines: unsaid })).changes).toEqual([]);
  });

  test('pass over a case whose version is not loaded, which keeps its place in the queue and counts where it has one', () => {
    const first = { ...waiting('AAA-AAA9', '2026-02-01T08:00:00.000Z'), routineVersion: 9 };
    const snapshot = groupOf([first, { ...enrolled('AAA-AAA8'), routineVersion: 9 }, ...queue], {
      places: 3,
    });
    expect(placed(admitWaiting(sceneOf(snapshot, 'timer', { routines: book })).changes)).toEqual([
      'AAA-AAA2',
    ]);
    const loaded = bookOf([...book.versions, { ...book.get('enrolment'), version: 9 }]);
    expect(placed(admitWaiting(sceneOf(snapshot, 'timer', { routines: loaded })).changes)).toEqual([
      'AAA-AAA9',
    ]);
  });

  test('of which there are many are given a transaction at a time, to the last', () => {
    const codes = Array.from({ length: 60 }, (_, i) => `AAA-A${String(100 + i)}`);
    const all = codes.map((code, i) => waiting(code, new Date(Date.UTC(2026, 0, 1, i)).toISOString()));
    let snapshot = groupOf(all, { places: 50 });
    const given: string[] = [];
    for (let more = true; more;) {
      const step = admitWaiting(sceneOf(snapshot, 'timer', { routines: book }));
      expect(step.changes.length).toBeLessThanOrEqual(100);
      rowsOnce(step.changes);
      given.push(...placed(step.changes));
      snapshot = after(snapshot, step.changes);
      ({ more } = step.result);
    }
    expect(given).toEqual(codes.slice(0, 50));
    expect(admitWaiting(sceneOf(snapshot, 'timer', { routines: book })).changes).toEqual([]);
  });
});

test('whoever comes while others wait stands behind them, and the first of them takes the place that is free', () => {
  const group = groupOf(
    [
      pointer('AAA-AAA1', { routine: 'enrolment', state: 'registered', life: life('registered', now) }),
      waiting('AAA-AAA2', '2026-03-01T08:00:00.000Z'),
    ],
    { places: 1 },
  );
  const [row] = group.cases;
  if (row === undefined) throw new Error('the group has a case');
  const later = '2026-05-12T13:00:00.000Z' as Instant;
  const routine = book.get('enrolment');
  const wanted = { kind: 'exit', exit: 'admit', answers: {} } as const;
  const subject = caseSubject(group, routine, row.value);
  const decision = act(
    caseScene(sceneOf(group, 'timer', { now: later }), routine),
    subject,
    wanted,
    person('maria'),
  );
  if (decision.kind !== 'decided') throw new Error('the coordinator notes the outcome');
  const step = { snapshot: group, routines: book, row, by: person('maria'), now: later };
  const led = leadOn(step, decision.events);
  expect(led?.pointer.life).toMatchObject({ stage: 'queued', waits: { for: 'enrolled' } });
  expect(placed(led?.changes ?? [])).toEqual(['AAA-AAA2']);
  rowsOnce(led?.changes ?? []);
});

test('a place that is left relies on the group, so that no two decisions give it away', () => {
  const done = [{ task: 'mapping', answers: {}, by: person('olle'), at: now }];
  const leaving = { ...enrolled('AAA-AAA1'), life: life('enrolled', now, { done }) };
  const group = groupOf([leaving, waiting('AAA-AAA2', now)], { places: 1 });
  const members = group.members.map((one) => ({ ...one, value: { ...one.value, role: 'supervisor' } }));
  const [first] = members;
  if (first === undefined) throw new Error('the group has members');
  const exit = { kind: 'exit', exit: 'finished', answers: {} } as const;
  const asked = { code: 'AAA-AAA1', visit: 2 };
  const { changes, result } = actOnCase(
    sceneOf({ ...group, members }, first.value.person, { routines: book }),
    asked,
    exit,
  );
  expect(result.kind).toBe('acted');
  expect(placed(changes)).toEqual(['AAA-AAA2']);
  rowsOnce(changes);
});

test('saving the settings keeps the numbers, and says when one is higher than it was', () => {
  const rules = { joinHosts: [], publicContacts: [] };
  const save = (places: string | undefined, before?: Readonly<Record<string, number>>) =>
    changeSettings(
      sceneOf(groupOf([], before), person('maria'), { routines: book }),
      { minutes: '90', mode: 'on-site', place: 'Rum 9', numbers: { places } },
      rules,
    );
  expect(save('5', { places: 4 }).result).toEqual({ kind: 'done', raised: true });
  expect(save('3', { places: 4 }).result).toEqual({ kind: 'done' });
  expect(save('3').result).toEqual({ kind: 'done', raised: true });
  expect(save(undefined).result).toEqual({ kind: 'done' });
  const { changes } = save('4', { places: 4 });
  expect(changes[0]).toMatchObject({ value: { settings: { minutes: 90, numbers: { places: 4 } } } });
});
