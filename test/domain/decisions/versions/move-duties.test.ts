import { expect, it } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { followLives } from '../../../../src/domain/decisions/lives/follow-lives.js';
import { ownLives } from '../../../../src/domain/decisions/lives/group-scene.js';
import { moveDuties } from '../../../../src/domain/decisions/versions/move-duties.js';
import { turnsOf } from '../../../../src/domain/life/reading/life-tasks.js';
import type { GroupLife } from '../../../../src/domain/model/group/group-life.js';
import { touch } from '../../../../src/domain/model/row.js';
import { bookOf } from '../../../../src/domain/routine/definition/routine-book.js';
import { eventsOf } from '../../../../src/domain/audit/events-of.js';
import { groupWith, now, person, routines } from '../../group-fixture.js';

const first = { ...routines.get('verksam'), version: 1 };
const second = {
  ...first,
  version: 2,
  lives: first.lives.map((life) =>
    life.about === 'case'
      ? life
      : {
          ...life,
          stages: life.stages.map((stage) => ({
            ...stage,
            tasks: [
              ...stage.tasks.filter(({ id }) => id === 'gathering'),
              ...stage.tasks.slice(0, 1).map((task) => ({
                ...{ ...task, id: 'minutes', name: { sv: 'Protokoll', en: 'Minutes' } },
                ...{ every: { months: 1 }, chase: [] },
              })),
            ],
          })),
        },
  ),
};
const book = bookOf([first, second]);
const done = [
  { task: 'gathering', period: '2025-12-31' as never, by: person('maria'), at: now, answers: {} },
];
const stored: GroupLife = {
  ...{ routine: 'verksam', routineVersion: 1, lifeId: 'duties', revision: 4, planned: {} },
  life: { stage: 'running', enteredAt: '2025-02-03T08:00:00.000Z' as Instant, visit: 1, done, answers: {} },
};
const snapshot = groupWith({ lives: [stored] });

it('a duty that a version brings to a group is counted from when it is taken up; the others go on', () => {
  const [own] = ownLives({ snapshot, routines: book, now });
  const open = own === undefined ? [] : turnsOf(own.scene, own.subject);
  expect(open.filter(({ task }) => task.id === 'minutes').map(({ period }) => period)).toEqual([
    '2026-05-20',
  ]);
  expect(open.filter(({ task }) => task.id === 'gathering').length).toBeGreaterThan(2);
  expect(own?.value.life.done).toEqual(done);
});

it('the duties of a group that are behind are told of, and taken up in one transaction that nobody undoes', () => {
  const { moves, changes } = moveDuties({ snapshot, routines: book, now }, 'verksam');
  expect(moves).toMatchObject([{ was: 1, is: 2 }]);
  expect(moves[0]?.tasks.map(({ kind, name }) => `${kind} ${name.en}`)).toEqual([
    'comes Minutes',
    'goes Look through the figures in EsMaker before the association follows up',
    'goes Tell the association of changed representatives and contact persons',
    'goes Report obstacles in the collaboration',
  ]);
  const all = followLives({ snapshot, routines: book, now }, changes);
  const life = all.find(({ kind }) => kind === 'life');
  expect(life).toMatchObject({ op: 'replace', value: { routineVersion: 2, revision: 5 } });
  expect(eventsOf({ snapshot, routines: book, now, by: 'timer' }, all, 'e')).toEqual([]);
  const after = groupWith({ lives: [{ ...stored, routineVersion: 2 }] });
  expect(moveDuties({ snapshot: after, routines: book, now }, 'verksam')).toEqual({ changes: [], moves: [] });
  expect(changes).toEqual([touch(snapshot.group)]);
});
