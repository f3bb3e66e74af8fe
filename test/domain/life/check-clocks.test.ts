import { describe, expect, test } from 'vitest';
import { clockFaults } from '../../../src/domain/life/check/check-clocks.js';
import { lifeOf, named } from './life-fixtures.js';
import { duties, handover, meetingCase, rehabilitation } from './lives.js';

const who = { roles: ['coordinator'] };
const task = (id: string, more: object = {}) => ({ ...named(id), who, ...more });
const exit = (id: string, to: string, more: object = { who }) => ({ ...named(id), to, ...more });
const end = { ...named('end'), ends: true };
const month = { ...named('month'), kind: 'month' };
const fromMonth = { due: { from: 'answer:month' } };

/** The faults of a life of one stage with the tasks. */
const faultsOf = (...tasks: readonly object[]) =>
  clockFaults(lifeOf([{ ...named('only'), tasks, exits: [exit('leave', 'end')] }, end])).map(
    ({ path }) => path,
  );

describe('given lives that are rightly written', () => {
  test.each([meetingCase, rehabilitation, duties, handover])(
    'when the clocks of $id are checked, there is no fault',
    (def) => {
      expect(clockFaults(def)).toEqual([]);
    },
  );
});

describe('given a moment counted from a task that is done', () => {
  const after = (plus: object | undefined) =>
    faultsOf(task('first'), task('second', { due: { from: 'done:first', ...(plus && { plus }) } }));

  test('when it lies with it or after it, there is no fault', () => {
    expect([after(undefined), after({ days: 0 }), after({ workingDays: 5 })].flat()).toEqual([]);
  });

  test('when it lies before it, it is a fault: it would be over when it is known', () => {
    expect(after({ days: -1 })).toEqual([['stages', 0, 'tasks', 1, 'due', 'plus']]);
    const exits = [exit('leave', 'end', { when: { from: 'done:first', plus: { weeks: -1 } } })];
    expect(clockFaults(lifeOf([{ ...named('only'), tasks: [task('first')], exits }, end]))).toEqual([
      {
        path: ['stages', 0, 'exits', 0, 'when', 'plus'],
        allowed: 'a span that does not lie before the task is done',
      },
    ]);
  });

  test('when that task needs this one, directly or through another, it is a fault', () => {
    const first = task('first', { due: { from: 'done:third' } });
    const path = ['stages', 0, 'tasks', 0, 'due', 'from'];
    expect(faultsOf(first, task('third', { needs: ['first'] }))).toEqual([path]);
    expect(
      faultsOf(first, task('second', { needs: ['first'] }), task('third', { needs: ['second'] })),
    ).toEqual([path]);
    expect(faultsOf(first, task('second'), task('third', { needs: ['second'] }))).toEqual([]);
  });

  test('when needs go round among others, the check ends', () => {
    expect(
      faultsOf(
        task('first', { due: { from: 'done:third' } }),
        task('second', { needs: ['third'] }),
        task('third', { needs: ['second'] }),
      ),
    ).toEqual([]);
  });
});

describe('given a moment counted from an answer', () => {
  test('when another task of the stage asks for it, there is no fault; when the task itself asks, there is', () => {
    expect(faultsOf(task('asks', { asks: [month] }), task('due', fromMonth))).toEqual([]);
    expect(faultsOf(task('due', { ...fromMonth, asks: [month] }))).toEqual([
      ['stages', 0, 'tasks', 0, 'due', 'from'],
    ]);
  });

  test('when an exit on the way there asks for it, there is no fault', () => {
    const def = lifeOf([
      { ...named('first'), exits: [exit('on', 'second', { who, asks: [month] })] },
      { ...named('second'), exits: [exit('on', 'third')] },
      { ...named('third'), tasks: [task('due', fromMonth)], exits: [exit('leave', 'end')] },
      end,
    ]);
    expect(clockFaults(def)).toEqual([]);
  });

  test('when it is asked only on the way out or later, it is a fault', () => {
    const def = lifeOf([
      {
        ...named('first'),
        tasks: [task('due', fromMonth)],
        exits: [exit('on', 'second', { who, asks: [month] })],
      },
      { ...named('second'), tasks: [task('asks', { asks: [month] })], exits: [exit('leave', 'end')] },
      end,
    ]);
    expect(clockFaults(def).map(({ path }) => path)).toEqual([['stages', 0, 'tasks', 0, 'due', 'from']]);
  });

  test('when the stage that asks later leads back, there is no fault: then it has been asked', () => {
    const def = lifeOf([
      { ...named('first'), tasks: [task('due', fromMonth)], exits: [exit('on', 'second')] },
      { ...named('second'), tasks: [task('asks', { asks: [month] })], exits: [exit('back', 'first')] },
    ]);
    expect(clockFaults(def)).toEqual([]);
  });

  test('when nobody asks for it, that is another check’s fault', () => {
    expect(faultsOf(task('due', fromMonth))).toEqual([]);
  });
});

describe('given a chase before the due moment', () => {
  const chased = (after: object, clock: object) =>
    faultsOf(
      task('chased', {
        ...clock,
        chase: [
          { after: { days: 0 }, tell: who },
          { after, tell: who },
        ],
      }),
    );
  const fault = [['stages', 0, 'tasks', 0, 'chase', 1, 'after']];
  const entered = (more: object) => ({ due: { from: 'entered', ...more } });

  test.each([
    ['days', entered({ plus: { days: 10 } }), { days: -10 }, { days: -11 }],
    // Days off may stand among them, beside two weekends.
    ['working days', entered({ plus: { workingDays: 10 } }), { days: -23 }, { days: -24 }],
    ['weeks', entered({ plus: { weeks: 2 } }), { workingDays: -10 }, { workingDays: -11 }],
    ['a month', entered({ plus: { months: 1 } }), { days: -31 }, { days: -32 }],
    ['the end of the day', entered({ end: 'day' }), { days: -1 }, { days: -2 }],
    ['the end of the month', entered({ end: 'month' }), { days: -31 }, { days: -32 }],
    ['a period of months', { every: { months: 2 } }, { months: -2 }, { months: -3 }],
    ['a period of weeks', { every: { weeks: 2 } }, { weeks: -2 }, { weeks: -3 }],
    [
      'time after a period',
      { every: { weeks: 2 }, due: { from: 'period-end', plus: { days: 7 } } },
      { weeks: -3 },
      { weeks: -4 },
    ],
  ])(
    'when there are %s until it, the chase may lie as far back and not farther',
    (_, clock, within, beyond) => {
      expect(chased(within, clock)).toEqual([]);
      expect(chased(beyond, clock)).toEqual(fault);
    },
  );

  test.each([
    ['a meeting', { due: { from: 'meeting' } }],
    ['each meeting', { every: { per: 'meeting' } }],
    ['a term', { every: { per: 'term' } }],
    ['days of the year', { every: { yearly: ['11-30'] } }],
  ])(
    'when it is counted from %s, nobody can tell how long it is until then, and there is no fault',
    (_, clock) => {
      expect(chased({ months: -3 }, clock)).toEqual([]);
    },
  );

  test('when it is counted from a task that is done, the chase may not lie before that', () => {
    const after = (days: number) =>
      faultsOf(
        task('first'),
        task('second', {
          due: { from: 'done:first', plus: { days: 5 } },
          chase: [{ after: { days }, tell: who }],
        }),
      );
    expect(after(-5)).toEqual([]);
    expect(after(-6)).toEqual([['stages', 0, 'tasks', 1, 'chase', 0, 'after']]);
  });
});
