import { describe, expect, test } from 'vitest';
import { groupLifeFaults } from '../../../src/domain/life/check/check-group-life.js';
import { lifeOf, named } from './life-fixtures.js';
import { duties, meetingCase } from './lives.js';

const group = { about: 'group' };
const task = (more: object) => ({ ...named('task'), who: { roles: ['coordinator'] }, ...more });
const coordinator = { roles: ['coordinator'] };
const faultsOf = (tasks: readonly object[]) =>
  groupLifeFaults(lifeOf([{ ...named('running'), tasks }], group)).map(({ path }) => path);

describe('given a life that is the group’s own', () => {
  test('when it has tasks in turn and nothing of a case, there is no fault', () => {
    expect(groupLifeFaults(duties)).toEqual([]);
  });

  test('when it has what only a case has, each is a fault at its place', () => {
    const def = lifeOf(
      [
        {
          ...named('running'),
          agenda: { kinds: ['case-meeting'] },
          places: { limit: 'places', waitIn: 'later' },
          exits: [
            { ...named('press'), to: 'later', who: coordinator },
            { ...named('by-itself'), to: 'later', when: { from: 'entered', plus: { days: 1 } } },
          ],
        },
        named('later'),
      ],
      { ...group, late: 'later' },
    );
    expect(groupLifeFaults(def).map(({ path }) => path)).toEqual([
      ['late'],
      ['stages', 0, 'agenda'],
      ['stages', 0, 'places'],
      ['stages', 0, 'exits', 0, 'when'],
    ]);
    expect(groupLifeFaults({ ...def, about: 'case' })).toEqual([]);
  });

  test.each(['registering', 'receiving', 'responsible'])(
    'when a task or a chase names the %s unit, it is a fault: the group has none',
    (unit) => {
      const chase = [
        { after: { days: 1 }, tell: coordinator },
        { after: { days: 2 }, tell: { unit } },
      ];
      expect(faultsOf([task({ who: { unit }, every: { months: 1 }, chase })])).toEqual([
        ['stages', 0, 'tasks', 0, 'who', 'unit'],
        ['stages', 0, 'tasks', 0, 'chase', 1, 'tell', 'unit'],
      ]);
    },
  );

  test('when it names the group’s units, there is no fault; when it names an owner, there is', () => {
    expect(faultsOf([task({ who: { unit: 'concerned' } })])).toEqual([]);
    expect(faultsOf([task({ who: { owner: true } })])).toEqual([['stages', 0, 'tasks', 0, 'who', 'owner']]);
  });
});

describe('given a moment in a life that is the group’s own', () => {
  test.each(['meeting', 'registration-deadline'])(
    'when it is counted from the %s, it is a fault: no meeting takes up the group, and it would never come',
    (from) => {
      const tasks = [task({ due: { from } })];
      const exits = [{ ...named('on'), to: 'later', when: { from } }];
      const def = lifeOf([{ ...named('running'), tasks, exits }, named('later')], group);
      expect(groupLifeFaults(def).map(({ path }) => path)).toEqual([
        ['stages', 0, 'exits', 0, 'when', 'from'],
        ['stages', 0, 'tasks', 0, 'due', 'from'],
      ]);
      expect(groupLifeFaults({ ...def, about: 'case' })).toEqual([]);
    },
  );

  test('when it is counted from the stage, a period, or a task that is done, there is no fault', () => {
    const every = { months: 2 };
    expect(faultsOf([task({ due: { from: 'entered' } })])).toEqual([]);
    expect(faultsOf([task({ due: { from: 'period-end' }, every })])).toEqual([]);
    expect(faultsOf([task({ due: { from: 'done:other' } }), { ...task({}), id: 'other' }])).toEqual([]);
  });
});

describe('given a duty of each meeting', () => {
  const perMeeting = (due: object | undefined, ...after: readonly object[]) =>
    faultsOf([
      task({
        every: { per: 'meeting' },
        ...(due === undefined ? {} : { due: { from: 'period-end', ...due } }),
        chase: after.map((span) => ({ after: span, tell: coordinator })),
      }),
    ]);
  const fault = [['stages', 0, 'tasks', 0, 'chase']];

  test.each([
    ['days', undefined, { days: 30 }, { days: 31 }],
    ['weeks', undefined, { weeks: 4 }, { weeks: 5 }],
    ['working days', undefined, { workingDays: 21 }, { workingDays: 22 }],
    ['days after a due date of its own', { plus: { days: 10 } }, { days: 20 }, { days: 21 }],
    ['days before a due date of its own', { plus: { days: 30 } }, { days: -1 }, { days: 1 }],
    ['days after the end of the month', { end: 'month' }, { days: 0 }, { days: 1 }],
    ['days after the end of the day', { end: 'day' }, { days: 30 }, { days: 31 }],
  ])('when it is asked for %s, it may be so for thirty days, and not longer', (_, due, within, beyond) => {
    expect(perMeeting(due, within)).toEqual([]);
    expect(perMeeting(due, beyond)).toEqual(fault);
    expect(perMeeting(due, beyond, within)).toEqual(fault);
  });

  test('when it is due a month after, it is a fault without any chase', () => {
    expect(perMeeting({ plus: { months: 1 } })).toEqual(fault);
  });

  test('when the rhythm is another, it may be asked for as long as it takes', () => {
    const chase = [{ after: { months: 3 }, tell: coordinator }];
    expect(faultsOf([task({ every: { per: 'term' }, chase })])).toEqual([]);
    expect(faultsOf([task({ every: { months: 6 }, chase })])).toEqual([]);
  });
});

describe('given a life that is about a case', () => {
  test('when it has an agenda, owners and units that registered it, that is no fault', () => {
    expect(groupLifeFaults(meetingCase)).toEqual([]);
  });
});
