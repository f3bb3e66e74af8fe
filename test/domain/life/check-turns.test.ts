import { describe, expect, it, test } from 'vitest';
import { receivingFaults } from '../../../src/domain/life/check/check-receiving.js';
import { turnFaults } from '../../../src/domain/life/check/check-turns.js';
import { countOf, daysOf, periodOf, written } from '../../../src/domain/life/check/span-days.js';
import { lifeSchema } from '../../../src/domain/life/reading/life-schema.js';

const named = (id: string) => ({ id, name: { sv: id, en: id } });
const roles = { roles: ['representative'] };
const lifeOf = (stage: object, more: readonly object[] = []) =>
  lifeSchema.parse({
    ...{ ...named('case'), about: 'case', start: 'running' },
    stages: [{ ...named('running'), ...stage }, ...more, { ...named('over'), ends: true }],
  });
const paths = (faults: readonly { readonly path: readonly PropertyKey[] }[]) =>
  faults.map(({ path }) => path.join('.'));

describe('turns that nobody has', () => {
  const task = (more: object) => lifeOf({ tasks: [{ ...named('told'), who: roles, ...more }] });

  it.each([
    ['each unit by the owner', { each: 'unit', who: { owner: true } }, 'stages.0.tasks.0.who.owner'],
    [
      'a chase in turn of a task that is not',
      { chase: [{ after: { days: 1 }, tell: { ...roles, rotates: true } }], due: { from: 'entered' } },
      'stages.0.tasks.0.chase.0.tell.rotates',
    ],
  ])('are found: %s', (_what, more, path) => {
    expect(paths(turnFaults(task(more)))).toEqual([path]);
  });

  it('are found in an exit, and in a task that is due before the one it needs', () => {
    const exit = lifeOf({ exits: [{ ...named('on'), to: 'over', who: { ...roles, rotates: true } }] });
    expect(paths(turnFaults(exit))).toEqual(['stages.0.exits.0.who.rotates']);
    const due = (days: number) => ({ from: 'entered', plus: { days } });
    const first = { ...named('first'), who: roles, due: due(10) };
    const second = (days: number) => ({ ...named('second'), who: roles, needs: ['first'], due: due(days) });
    expect(paths(turnFaults(lifeOf({ tasks: [first, second(9)] })))).toEqual(['stages.0.tasks.1.due.plus']);
    expect(turnFaults(lifeOf({ tasks: [first, second(10)] }))).toEqual([]);
  });

  it('are not found where the task rotates and its chase does', () => {
    const rotates = { ...roles, rotates: true };
    const chase = [{ after: { days: 1 }, tell: rotates }];
    expect(turnFaults(task({ who: rotates, due: { from: 'entered' }, chase }))).toEqual([]);
  });
});

describe('the receiving unit', () => {
  const received = { ...named('received'), tasks: [{ ...named('seen'), who: { unit: 'receiving' } }] };
  const exit = (asks: readonly object[]) =>
    lifeOf({ exits: [{ ...named('on'), to: 'received', asks }] }, [received]);

  it('is nobody where no way asks who it is', () => {
    expect(paths(receivingFaults(exit([]), []))).toEqual(['stages.1.tasks.0.who.unit']);
  });

  it('is known where each way asks', () => {
    expect(receivingFaults(exit([{ ...named('receiving-unit'), kind: 'unit' }]), [])).toEqual([]);
  });

  it('is nobody again where cases may begin in that stage', () => {
    const asked = exit([{ ...named('receiving-unit'), kind: 'unit' }]);
    expect(receivingFaults(asked, ['received'])).toHaveLength(1);
  });
});

test.each([
  [{ days: 3 }, 3, 3],
  [{ weeks: -2 }, -14, -14],
  [{ months: 1 }, 28, 31],
  [{ months: 2 }, 59, 63],
  [{ months: 12 }, 365, 366],
  [{ workingDays: 5 }, 7, 16],
  [undefined, 0, 0],
] as const)('a span of %o is from %i to %i calendar days', (span, least, most) => {
  expect(daysOf(span)).toEqual({ least, most });
});

test('a period of meetings is as long as the group makes it; of other rhythms it is known', () => {
  expect(periodOf({ per: 'meeting' })).toBeUndefined();
  expect(periodOf({ weeks: 2 })).toEqual({ least: 14, most: 14 });
  expect(periodOf({ yearly: ['11-30'] })).toEqual({ least: 365, most: 366 });
  expect(countOf({ weeks: 2 })).toEqual({ unit: 'weeks', n: 2 });
  expect(written({ weeks: 2 })).toBe('weeks 2');
});
